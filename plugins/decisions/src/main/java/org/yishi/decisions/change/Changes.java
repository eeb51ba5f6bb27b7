package org.yishi.decisions.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Departures from what was resolved. */
@ApplicationScoped
public class Changes {

    @Inject
    private ChangeRepository repository;
    @Inject
    private MatterRepository matters;
    @Inject
    private Cases cases;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return whether the matter has to go back to the vote */
    @Guarded("decisions.implement")
    public boolean report(@Of(Matter.class) long id, Change.Words words) {
        Matter matter = matters.get(id);
        matter.requireStage(Stage.IMPLEMENT);
        matter.requireWork();
        int percent = Integer.parseInt(cases.view(matter.dossier()).parameters().get("decisions.changeMaxPercent"));
        long moved = repository.movedSince(id, matter.round()) + Math.abs(words.deltaCents());
        boolean beyond = !new ChangeLimitRule(percent).allows(matter.budgetCents(), moved);
        Change change = repository.add(Change.reported(id, matter.round(), words, beyond, current.get().personId(), LocalDate.now(clock),
                Instant.now(clock)));
        act.fact("change", change.id()).fact("delta", change.deltaCents()).fact("beyondLimit", beyond);
        if (beyond) {
            matter.backToVote();
            cases.back(matter.dossier(), Stage.RESOLVE.name(), change.reason());
        }
        return beyond;
    }

    @Open("changes of a decision are public (domain 3.3: progress, money)")
    public List<Change> of(long matterId) {
        return repository.of(matterId);
    }
}
