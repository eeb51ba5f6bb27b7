package org.yishi.deliberation.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.statement.Statement;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Voting on the statements of others (表态). Votes are SEALED: no method returns anybody's vote but the caller's own, and none is
 * weighted by office.
 */
@ApplicationScoped
public class Votes {

    @Inject
    private VoteRepository repository;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private StatementRepository statements;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private VoteNumbers numbers;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<OpinionsMoved> moved;
    @Inject
    private Clock clock;

    /** Votes or changes the vote; sent twice it is still one vote. Touches no row but the voter's own. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.TALLIED)
    public void cast(@Of(Consultation.class) long consultationId, long statementId, Choice choice) {
        put(consultationId, statementId, choice, LocalDate.now(clock));
    }

    /** From a sheet of paper (domain 0.3): what counts is the day of the sheet, so one of the last evening is entered until the votes are counted. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.TALLIED)
    public void castOnPaper(@Of(Consultation.class) long consultationId, long statementId, Choice choice, LocalDate heldOn) {
        put(consultationId, statementId, choice, heldOn);
    }

    private void put(long consultationId, long statementId, Choice choice, LocalDate on) {
        requireOpen(consultationId, on);
        if (choice == null) {
            throw new Refusal("deliberation.refusal.empty");
        }
        Statement statement = statements.get(consultationId, statementId);
        if (!statement.isShown()) {
            throw new Refusal("deliberation.refusal.statementHidden");
        }
        long participant = participants.of(consultationId, current.get().personId());
        if (statement.participantId() == participant) {
            throw new Refusal("deliberation.refusal.ownStatement");
        }
        repository.put(consultationId, statementId, participant, choice, on);
        moved.fire(new OpinionsMoved(consultationId));
    }

    /** Takes one's vote back, as if it had not been given; until the end of the gathering. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.TALLIED)
    public void takeBack(@Of(Consultation.class) long consultationId, long statementId) {
        takeBack(consultationId, statementId, LocalDate.now(clock));
    }

    /** Of a sheet of paper that was not theirs: until the votes are counted. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.TALLIED)
    public void takeBackFromPaper(@Of(Consultation.class) long consultationId, long statementId, LocalDate heldOn) {
        takeBack(consultationId, statementId, heldOn);
    }

    private void takeBack(long consultationId, long statementId, LocalDate on) {
        requireOpen(consultationId, on);
        participants.find(consultationId, current.get().personId())
                .ifPresent(participant -> repository.takeBack(statementId, participant));
        moved.fire(new OpinionsMoved(consultationId));
    }

    /**
     * The next statement for the current person.
     *
     * @param wanted  a statement to be shown again, 0 for the next in the fair order
     * @param skipped those put off for later
     */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.READ)
    public Turn next(@Of(Consultation.class) long consultationId, long wanted, Set<Long> skipped) {
        readable.read(consultationId).requireGathering(LocalDate.now(clock));
        long person = current.get().personId();
        Optional<Long> participant = participants.find(consultationId, person);
        Map<Long, Choice> given = participant.map(repository::of).orElse(Map.of());
        List<Long> votable = repository.votable(consultationId, participant);
        int voted = (int) votable.stream().filter(given::containsKey).count();
        if (votable.contains(wanted)) {
            int position = given.containsKey(wanted) ? voted : voted + 1;
            return turn(wanted, given.get(wanted), position, votable.size(), voted);
        }
        List<Long> left = votable.stream().filter(id -> !given.containsKey(id)).toList();
        int putOff = (int) left.stream().filter(skipped::contains).count();
        return new FairOrderRule(person).order(left, numbers.of(consultationId)).stream()
                .filter(id -> !skipped.contains(id)).findFirst()
                .map(id -> turn(id, null, voted + putOff + 1, votable.size(), voted))
                .orElse(new Turn(0, "", null, votable.size(), votable.size(), voted));
    }

    /** How I voted here myself. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.READ)
    public List<OwnVote> mine(@Of(Consultation.class) long consultationId) {
        Map<Long, Choice> given = participants.find(readable.read(consultationId).id(), current.get().personId())
                .map(repository::of).orElse(Map.of());
        Map<Long, String> bodies = statements.bodies(given.keySet());
        return given.entrySet().stream().filter(vote -> bodies.containsKey(vote.getKey()))
                .map(vote -> new OwnVote(vote.getKey(), bodies.get(vote.getKey()), vote.getValue()))
                .sorted(Comparator.comparingLong(OwnVote::statementId)).toList();
    }

    /** Where I take part, the newest first, with the number of votes I gave. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.READ)
    public Map<Long, Long> given() {
        return repository.givenBy(current.get().personId());
    }

    private Turn turn(long id, Choice mine, int position, int total, int given) {
        return new Turn(id, statements.bodies(List.of(id)).getOrDefault(id, ""), mine, position, total, given);
    }

    private void requireOpen(long consultationId, LocalDate day) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireGathering(day);
        if (consultations.holdOpen(consultationId) != Stage.INFORMED) {
            throw new Refusal("deliberation.refusal.over", consultation.gathering().to());
        }
        Actor actor = current.get();
        if (!actor.level().atLeast(consultation.terms().voteLevel())) {
            throw new Refusal("deliberation.refusal.level");
        }
    }
}
