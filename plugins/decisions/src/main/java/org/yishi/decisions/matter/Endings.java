package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How a matter ends before its time: withdrawn (撤回) by those who brought it in, annulled (撤销) by street or court. */
@ApplicationScoped
public class Endings {

    @Inject
    private MatterRepository repository;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("decisions.withdraw")
    public void withdraw(@Of(Matter.class) long id, String reason, Paper paper) {
        Matter matter = repository.get(id);
        matter.withdraw(reason, kept(matter, paper), Instant.now(clock));
        enter(matter);
    }

    @Guarded("decisions.annul")
    public void annul(@Of(Matter.class) long id, String reason, Paper paper) {
        Matter matter = repository.get(id);
        matter.annul(reason, kept(matter, paper), Instant.now(clock));
        enter(matter);
    }

    private Long kept(Matter matter, Paper paper) {
        return documents.keep(matter.areaId(), matter.dossier(), Privacy.PUBLIC, paper.required().name(), paper.content()).id();
    }

    private void enter(Matter matter) {
        act.fact("stage", matter.stage()).fact("reason", matter.endedWhy());
        cases.enter(matter.dossier(), StageEntry.of(matter.stage().name(), LocalDate.now(clock), Outcome.DONE)
                .fact("reason", matter.endedWhy()));
    }
}
