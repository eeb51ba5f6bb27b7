package org.yishi.neighborhood.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.text.Texts;

/** What becomes of the founding when its notices have stood, its votes are counted and its committee is filed. */
@ApplicationScoped
public class FirstMeetings {

    @Inject
    private FoundingRepository repository;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The notice of the group, or of the drafts, stood its days and every objection was answered. */
    @Guarded("neighborhood.carryOut")
    public void stood(@Of(Founding.class) long id, long notice, LocalDate on) {
        Founding founding = repository.get(id);
        if (notice == founding.groupNotice() && founding.stage() == Founding.Stage.PREP_GROUP) {
            founding.groupStands(on);
            cases.enter(founding.dossier(), StageEntry.of("PREP_GROUP", on, Outcome.DONE).fulfilling("groupNotice")
                    .fact("members", repository.group(id).size()));
        } else if (notice == founding.draftsNotice() && founding.stage() == Founding.Stage.PREPARING) {
            founding.draftsStood();
            cases.enter(founding.dossier(), StageEntry.of("PREPARING", on, Outcome.DONE).fulfilling("draftsNotice")
                    .fact("attempt", founding.attempt()));
        }
        act.fact("stood", notice);
    }

    @Guarded("neighborhood.carryOut")
    public void mattersVoted(@Of(Founding.class) long id, boolean passed) {
        Founding founding = repository.get(id);
        founding.mattersVoted(passed);
        act.fact("matters", founding.matters());
        settle(founding);
    }

    @Guarded("neighborhood.carryOut")
    public void committeeElected(@Of(Founding.class) long id, boolean formed) {
        Founding founding = repository.get(id);
        founding.committeeElected(formed);
        act.fact("elected", founding.elected());
        settle(founding);
    }

    /** Both are counted: founded, or back to the drafts, which are revised within three months. */
    private void settle(Founding founding) {
        if (founding.stage() != Founding.Stage.FIRST_MEETING || !founding.isPassed() && !founding.isFailed()) {
            return;
        }
        StageEntry entry = StageEntry.of("FIRST_MEETING", today(), founding.isPassed() ? Outcome.PASSED : Outcome.FAILED)
                .fact("matters", founding.matters()).fact("election", founding.elected());
        cases.enter(founding.dossier(), entry);
        if (founding.isPassed()) {
            founding.passed();
        } else {
            cases.back(founding.dossier(), "PREPARING", texts.get("neighborhood.founding.failed"));
            founding.tryAgain();
        }
    }

    @Guarded("neighborhood.carryOut")
    public void filed(@Of(Founding.class) long id, long committeeId, LocalDate on) {
        Founding founding = repository.get(id);
        founding.filed(committeeId);
        cases.enter(founding.dossier(), StageEntry.of("FOUNDED", on, Outcome.DONE));
    }

    @Guarded("neighborhood.carryOut")
    public void confirmed(@Of(Founding.class) long id, String number, LocalDate on) {
        Founding founding = repository.get(id);
        founding.confirmed(on);
        cases.enter(founding.dossier(), StageEntry.of("ACTIVE", on, Outcome.DONE).fact("number", number));
    }

    /** The one that waits for its committee. */
    List<Founding> waiting(long areaId) {
        return repository.of(List.of(areaId)).stream().filter(one -> one.endedOn() == null).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
