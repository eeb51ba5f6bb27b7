package org.yishi.deliberation.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.ChannelRule;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Electorate;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Roll;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.People;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Democratic reviews (民主评议), from the report in writing to what has to be put right. */
@ApplicationScoped
public class Reviews {

    /** Under this key the ballot stands in the dossier of its consultation. */
    static final String SUBJECT = "REVIEW";

    /** A ballot is in Chinese, in whatever language the worker has the screen. */
    private static final Locale OFFICIAL = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private ReviewRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private Ballots ballots;
    @Inject
    private Bodies bodies;
    @Inject
    private Participants participants;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.appraise")
    public void plan(@Of(Consultation.class) long consultationId, ReviewPlan plan) {
        Consultation consultation = consultations.get(consultationId);
        repository.of(consultationId).ifPresentOrElse(review -> review.write(plan), () -> repository.add(Review.of(consultation, plan)));
        act.fact("part", "review").fact("kind", plan.kind()).fact("text", LedgerEntry.sha256(plan.subject() + "\n" + plan.report()));
    }

    /** The report in writing (书面述职) is public from now on. */
    @Guarded("deliberation.appraise")
    public void publish(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        if (!consultation.isPublic()) {
            throw new Refusal("deliberation.refusal.stage.ACCEPTED").by(Review.LAW);
        }
        Review review = get(consultationId);
        review.publish(consultation.sessionAt() == null ? null : consultation.sessionAt().toLocalDate(),
                settings.number("deliberation.reviewReportDays", consultation.areaId()), LocalDate.now(clock), Instant.now(clock));
        act.fact("review", "REPORTED").fact("report", review.digest());
    }

    @Guarded("deliberation.appraise")
    public void ask(@Of(Consultation.class) long consultationId, String question, String answer) {
        get(consultationId);
        requireSession(consultationId);
        ReviewQuestion asked = ReviewQuestion.asked(consultationId, question, answer);
        repository.add(asked);
        act.fact("asked", asked.id()).fact("text", LedgerEntry.sha256(asked.body() + "\n" + asked.answer()));
    }

    /** Puts the ballot (评议票) to those who judge; secret, and open from now on. @return its id */
    @Guarded("deliberation.appraise")
    public long put(@Of(Consultation.class) long consultationId, LocalDateTime until) {
        Consultation consultation = consultations.get(consultationId);
        requireSession(consultationId);
        Review review = get(consultationId);
        Instant now = Instant.now(clock);
        if (until == null || !until.atZone(clock.getZone()).toInstant().isAfter(now)) {
            throw new Refusal("deliberation.refusal.ballotUntil").at("until");
        }
        List<Choice> marks = Stream.of(Mark.values())
                .map(mark -> new Choice(mark.name(), texts.get(OFFICIAL, "deliberation.reviewMark." + mark))).toList();
        long ballot = ballots.announce(new BallotPlan(consultation.areaId(), consultation.dossier(), SUBJECT,
                texts.get(OFFICIAL, "deliberation.review.ballot", review.subject()), review.report(), marks, true, Privacy.SEALED, 1,
                ReviewCount.ID, Map.of(),
                electorate(consultation, review.voters()), now, until.atZone(clock.getZone()).toInstant(), List.of(Channel.values()),
                ChannelRule.FIRST_COUNTS));
        review.put(ballot);
        ballots.open(ballot);
        act.fact("review", "BALLOT").fact("ballot", ballot);
        return ballot;
    }

    /** The supervision committee counts; nobody else does. Core's ballot is closed and counted in its name. */
    @Guarded("deliberation.countReview")
    public void count(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        Review review = get(consultationId);
        if (review.ballotId() == null || review.isCounted()) {
            throw new Refusal("deliberation.refusal.nothingToCount").by(Review.LAW);
        }
        BallotResult result = current.as(Actor.PORTAL, () -> {
            if (ballots.view(review.ballotId()).state() != BallotState.CLOSED) {
                ballots.close(review.ballotId());
            }
            return ballots.count(review.ballotId());
        });
        review.count(result.base().heads(), result.tallies(), result.finding(), LocalDate.now(clock));
        review.follow(repository.counted(consultation.areaId(), review.kind(), review.subject()).stream()
                .filter(earlier -> earlier.consultationId() != consultationId).toList());
        act.fact("review", "COUNTED").fact("ballot", review.ballotId()).fact("verdict", review.verdict()).fact("officeEnds", review.isOfficeEnding());
    }

    /** An item of the list of what has to be put right (整改清单). */
    @Guarded("deliberation.appraise")
    public void rectify(@Of(Consultation.class) long consultationId, String body, String responsible, LocalDate dueOn) {
        if (!get(consultationId).isCounted()) {
            throw new Refusal("deliberation.refusal.notCountedYet").by(Review.LAW);
        }
        Rectification item = Rectification.of(consultationId, body, responsible, dueOn, LocalDate.now(clock));
        repository.add(item);
        act.fact("rectification", item.id()).fact("due", dueOn).fact("text", LedgerEntry.sha256(item.body() + "\n" + item.responsible()));
    }

    /** Instead of the list: nothing has to be put right, and why. */
    @Guarded("deliberation.appraise")
    public void rectifyNothing(@Of(Consultation.class) long consultationId, String why) {
        if (!repository.rectifications(consultationId).isEmpty()) {
            throw new Refusal("deliberation.refusal.rectifying");
        }
        Review review = get(consultationId);
        review.rectifyNothing(why);
        act.fact("rectification", "NOTHING").fact("text", LedgerEntry.sha256(review.nothingWhy()));
    }

    @Guarded("deliberation.appraise")
    public void rectified(@Of(Consultation.class) long consultationId, long itemId, String outcome) {
        Rectification item = repository.rectification(consultationId, itemId);
        item.done(outcome, LocalDate.now(clock));
        act.fact("rectified", itemId).fact("text", LedgerEntry.sha256(item.outcome()));
    }

    @Guarded(value = "deliberation.appraise", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Optional<Review> draft(@Of(Consultation.class) long consultationId) {
        return repository.of(consultationId);
    }

    /** What everybody may read; empty before the report is published. */
    @Open("report, questions, result and what is put right are public (domain 2.3)")
    public Optional<ReviewReading> read(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        return repository.of(consultationId).filter(Review::isPublished).map(review -> new ReviewReading(consultation, review,
                repository.questions(consultationId), repository.rectifications(consultationId), LocalDate.now(clock)));
    }

    private Electorate electorate(Consultation consultation, ReviewVoters voters) {
        Electorate electorate = voters == ReviewVoters.DRAWN ? sample(consultation.id()) : body(consultation.areaId(), bodies.get(voters.name()));
        if (electorate.voters().isEmpty()) {
            throw new Refusal("deliberation.refusal.noVoters").at("until");
        }
        return electorate;
    }

    private Electorate sample(long consultationId) {
        Set<Long> drawn = participants.drawn(consultationId);
        Map<Long, String> names = people.publicNames(drawn);
        return new Electorate(LocalDate.now(clock), drawn.stream().sorted().map(person -> Electorate.Voter.person(person, names.getOrDefault(person, "")))
                .toList());
    }

    private Electorate body(long areaId, Body body) {
        Roll roll = body.roll(areaId, LocalDate.now(clock), body.bases().get(0));
        return Electorate.of(roll, people.publicNames(roll.members().stream().map(Roll.RollMember::personId).toList()));
    }

    private Review get(long consultationId) {
        return repository.of(consultationId).orElseThrow(() -> new Refusal("deliberation.refusal.noReviewReport").by(Review.LAW));
    }

    private void requireSession(long consultationId) {
        Stage stage = consultations.get(consultationId).stage();
        if (stage != Stage.SESSION && stage != Stage.DRAFTED) {
            throw new Refusal("deliberation.refusal.stage.SESSION").by(Review.LAW);
        }
    }
}
