package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.deliberation.outcome.GroupCount;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.Meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asking everybody present about a point: two rounds, then the open vote. Whoever is present answers; whoever is not does not. */
@ApplicationScoped
public class Rounds {

    @Inject
    private RoundRepository repository;
    @Inject
    private SessionRepository sessions;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Participants participants;
    @Inject
    private Standings standings;
    @Inject
    private SessionBody body;
    @Inject
    private Meetings meetings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** The next round about this point: the first, the second, or the vote where somebody still objects. */
    @Guarded("deliberation.preside")
    public void open(@Of(Consultation.class) long consultationId, long candidateId) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        requireQuorum(consultation);
        PointStanding standing = standing(consultationId, candidateId);
        if (!standing.isAskable()) {
            throw new Refusal(standing.isAsked() ? "deliberation.refusal.roundRuns" : "deliberation.refusal.settled");
        }
        if (standings.of(consultationId).stream().anyMatch(PointStanding::isAsked)) {
            throw new Refusal("deliberation.refusal.otherRound");
        }
        Round round = Round.open(standing.candidate(), standing.rounds().size() + 1, sitting(consultationId).number(), Instant.now(clock));
        repository.add(round);
        act.fact("candidate", candidateId).fact("round", round.number()).fact("text", LedgerEntry.sha256(round.wording()));
    }

    /** By the participant. */
    @Guarded(value = "deliberation.answer", kind = Guarded.Kind.TALLIED)
    public void answer(@Of(Consultation.class) long consultationId, long candidateId, Stance stance, String reason) {
        put(consultationId, candidateId, current.get().personId(), stance, reason);
    }

    /** By the recorder, for whoever said it aloud or wrote it down at the table. */
    @Guarded("deliberation.preside")
    public void enter(@Of(Consultation.class) long consultationId, long candidateId, long personId, Stance stance, String reason) {
        put(consultationId, candidateId, personId, stance, reason);
        act.fact("candidate", candidateId).fact("entered", true);
    }

    private void put(long consultationId, long candidateId, long personId, Stance stance, String reason) {
        consultations.get(consultationId).requireSession();
        Participant who = voter(consultationId, personId);
        if (stance == null) {
            throw new Refusal("deliberation.refusal.empty").at("stance");
        }
        String why = stance == Stance.OBJECT ? Wording.required(reason, 500, "reason") : Wording.optional(reason, 500, "reason");
        if (!meetings.present(sitting(consultationId).meetingId()).contains(personId)) {
            throw new Refusal("deliberation.refusal.notThere").at("person");
        }
        Round round = standing(consultationId, candidateId).open().filter(one -> repository.holdOpen(one.id()))
                .orElseThrow(() -> new Refusal("deliberation.refusal.roundClosed"));
        repository.put(new Answer(round.id(), personId, who.group(), stance, why), current.get().personId(), Instant.now(clock));
    }

    /** Everybody present has answered: its numbers stand. */
    @Guarded("deliberation.preside")
    public void close(@Of(Consultation.class) long consultationId, long candidateId) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        Round round = standing(consultationId, candidateId).open().orElseThrow(() -> new Refusal("deliberation.refusal.roundClosed"));
        repository.holdForClosing(round);
        round.requireOpen();
        requireQuorum(consultation);
        List<Answer> answers = repository.answersForClosing(round.id());
        List<String> silent = unanswered(consultationId, answers).stream().map(Participant::name).toList();
        if (!silent.isEmpty()) {
            throw new Refusal("deliberation.refusal.silent", silent.size(), String.join("、", silent));
        }
        List<GroupCount> counts = counts(consultation, answers);
        round.close(counts, LedgerEntry.sha256(answers.toString()), Instant.now(clock));
        act.fact("candidate", candidateId).fact("round", round.number()).fact("counts", GroupCount.text(counts)).fact("answers", answers.size());
    }

    /** Those present who have not answered in the open round yet, for the recorder. */
    @Guarded(value = "deliberation.preside", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Participant> waiting(@Of(Consultation.class) long consultationId, long candidateId) {
        return standing(consultationId, candidateId).open()
                .map(round -> unanswered(consultationId, repository.answers(round.id()))).orElse(List.of());
    }

    /** My own answers by round; empty for who holds no seat with a vote. */
    @Guarded(value = "deliberation.answer", kind = Guarded.Kind.READ)
    public Map<Long, Answer> mine(@Of(Consultation.class) long consultationId) {
        long me = current.get().personId();
        return repository.all(consultationId).stream().filter(one -> one.personId() == me).collect(Collectors.toMap(Answer::roundId, Function.identity()));
    }

    private List<Participant> unanswered(long consultationId, List<Answer> answers) {
        Set<Long> answered = answers.stream().map(Answer::personId).collect(Collectors.toSet());
        Set<Long> present = meetings.present(sitting(consultationId).meetingId());
        return participants.of(consultationId).stream().filter(Participant::mayVote)
                .filter(one -> present.contains(one.personId()) && !answered.contains(one.personId())).toList();
    }

    private List<GroupCount> counts(Consultation consultation, List<Answer> answers) {
        Map<String, Long> seats = participants.of(consultation.id()).stream().filter(Participant::mayVote)
                .collect(Collectors.groupingBy(Participant::group, Collectors.counting()));
        return consultation.interestGroups().stream().map(group -> new GroupCount(group, seats.getOrDefault(group, 0L).intValue(),
                number(answers, group, Stance.AGREE), number(answers, group, Stance.OBJECT), number(answers, group, Stance.RESERVE))).toList();
    }

    private static int number(List<Answer> answers, String group, Stance stance) {
        return (int) answers.stream().filter(one -> one.group().equals(group) && one.stance() == stance).count();
    }

    /** Nothing is asked once too many have left, or the last of an interest: nothing is talked over in the absence of those whom it touches. */
    private void requireQuorum(Consultation consultation) {
        Set<Long> present = meetings.present(sitting(consultation.id()).meetingId());
        List<Participant> seats = participants.of(consultation.id()).stream().filter(Participant::mayVote).toList();
        if (!body.quorum(consultation).isMetBy(present.size(), seats.size())) {
            throw new Refusal("deliberation.refusal.tooFewNow", present.size(), seats.size()).by("本项目约定");
        }
        Set<String> there = seats.stream().filter(one -> present.contains(one.personId())).map(Participant::group).collect(Collectors.toSet());
        String gone = seats.stream().map(Participant::group).filter(group -> !there.contains(group)).distinct().collect(Collectors.joining("、"));
        if (!gone.isEmpty()) {
            throw new Refusal("deliberation.refusal.groupGone", gone).by("本项目约定");
        }
    }

    private Participant voter(long consultationId, long personId) {
        return participants.of(consultationId).stream().filter(one -> one.mayVote() && one.personId() == personId).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.noSeat").at("person"));
    }

    private Sitting sitting(long consultationId) {
        return sessions.sittings(consultationId).stream().filter(Sitting::isBegun).reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("deliberation.refusal.noSitting"));
    }

    private PointStanding standing(long consultationId, long candidateId) {
        long known = repository.get(consultationId, candidateId).id();
        return standings.of(consultationId).stream().filter(one -> one.candidate().id() == known).findFirst().orElseThrow();
    }
}
