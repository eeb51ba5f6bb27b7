package org.yishi.deliberation.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What residents say, and what the public reads of it. */
@ApplicationScoped
public class Statements {

    public static final int PAGE = 20;

    @Inject
    private StatementRepository repository;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return whether others see it at once; otherwise the moderator looks first */
    @Guarded("deliberation.speak")
    public boolean say(@Of(Consultation.class) long consultationId, String text) {
        return say(consultationId, text, LocalDate.now(clock));
    }

    /** From a sheet of paper: what counts is the day of the sheet, so one of the last evening is entered until the votes are counted. */
    @Guarded("deliberation.speak")
    public boolean sayOnPaper(@Of(Consultation.class) long consultationId, String text, LocalDate heldOn) {
        return say(consultationId, text, heldOn);
    }

    private boolean say(long consultationId, String text, LocalDate on) {
        StatementText typed = StatementText.typed(text);
        Consultation consultation = consultations.get(consultationId);
        consultation.requireGathering(on);
        if (consultations.holdOpen(consultationId) != Stage.INFORMED) {
            throw new Refusal("deliberation.refusal.over", consultation.gathering().to());
        }
        repository.byText(consultationId, typed).ifPresent(Statements::refuseAgain);
        long participant = participants.enter(consultationId, current.get().personId());
        int most = consultation.terms().statementsPerPerson();
        if (repository.countOf(participant) >= most) {
            throw new Refusal("deliberation.refusal.tooMany", most).at("body");
        }
        Statement statement = Statement.say(consultationId, participant, typed, consultation.terms().checkBefore(),
                Instant.now(clock));
        repository.add(statement);
        // digests only, and nobody's name: the ledger is public, a hidden statement and who is behind any are not, and it names whoever holds an office
        act.unnamed().fact("statement", statement.id()).fact("text", LedgerEntry.sha256(typed.body()));
        return statement.isShown();
    }

    private static void refuseAgain(Statement there) {
        switch (there.state()) {
            case SHOWN -> throw new Refusal("deliberation.refusal.saidAlready", there.body()).at("body");
            case WAITING -> throw new Refusal("deliberation.refusal.saidAndWaiting").at("body");
            default -> throw new Refusal("deliberation.refusal.saidAndHidden").at("body");
        }
    }

    /** I ask the supervision committee to look at one of mine that was hidden; who asks, is nobody's business. */
    @Guarded("deliberation.speak")
    public void appeal(@Of(Consultation.class) long consultationId, long statementId, String why) {
        Statement statement = repository.get(consultationId, statementId);
        participants.find(consultationId, current.get().personId()).filter(mine -> mine == statement.participantId())
                .orElseThrow(() -> new NotFound("statement " + statementId));
        Moderations.requireChangeable(consultations.get(consultationId), statement.hiddenWhy());
        statement.appeal(why, LocalDate.now(clock));
        act.unnamed().fact("appealed", statementId);
    }

    /** What I said myself, anywhere, the newest first. */
    @Guarded(value = "deliberation.speak", kind = Guarded.Kind.READ)
    public List<Statement> mine() {
        return repository.ofPerson(current.get().personId(), 100);
    }

    /** How many more I may say here. */
    @Guarded(value = "deliberation.speak", kind = Guarded.Kind.READ)
    public long left(@Of(Consultation.class) long consultationId) {
        Consultation consultation = readable.read(consultationId);
        Optional<Long> participant = participants.find(consultationId, current.get().personId());
        long most = consultation.terms() == null ? 0 : consultation.terms().statementsPerPerson();
        return Math.max(0, most - participant.map(repository::countOf).orElse(0L));
    }

    /** One page of the statements that are shown, with how people voted where enough did. */
    @Open("statements are public without their authors (domain 2.7)")
    public StatementPage page(long consultationId, StatementOrder order, int page) {
        Consultation consultation = readable.read(consultationId);
        int minCell = consultation.minCell();
        // while votes come their order would tell each of them
        StatementOrder shownIn = consultation.isCounted() ? order : StatementOrder.NEWEST;
        List<StatementTally> all = shownIn.sort(repository.tallies(consultationId, consultation.isCounted()), minCell);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        List<StatementTally> chosen = all.stream().skip((shown - 1L) * PAGE).limit(PAGE).toList();
        Map<Long, String> bodies = repository.bodies(chosen.stream().map(StatementTally::id).toList());
        List<StatementLine> lines = chosen.stream().filter(s -> bodies.containsKey(s.id()))
                .map(s -> new StatementLine(s.id(), bodies.get(s.id()), s.tally(), s.tally().total() >= minCell)).toList();
        return new StatementPage(lines, shownIn, shown, pages, all.size(), minCell);
    }

    /** Those on which the fewest people voted, for paper, in the order in which they were said. */
    @Open("statements are public without their authors (domain 2.7)")
    public List<StatementLine> fewestVotes(long consultationId, int most) {
        Consultation consultation = readable.read(consultationId);
        List<StatementTally> chosen = StatementOrder.NEWEST.sort(repository.tallies(consultationId, consultation.isCounted()), 0).stream()
                .sorted(Comparator.comparingInt(one -> one.tally().total())).limit(most).toList();
        Map<Long, String> bodies = repository.bodies(chosen.stream().map(StatementTally::id).toList());
        // how many voted stays here: paper hangs about
        return chosen.stream().filter(one -> bodies.containsKey(one.id())).sorted(Comparator.comparingLong(StatementTally::id))
                .map(one -> new StatementLine(one.id(), bodies.get(one.id()), one.tally(), false)).toList();
    }

    @Open("how many statements were hidden, and why, is public (domain 2.4)")
    public Map<HideReason, Long> hiddenCounts(long consultationId) {
        return repository.hiddenCounts(readable.read(consultationId).id());
    }
}
