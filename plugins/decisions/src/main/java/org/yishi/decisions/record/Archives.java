package org.yishi.decisions.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closing the file (归档) once nothing is missing. */
@ApplicationScoped
public class Archives {

    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private PlanRepository plans;
    @Inject
    private Completeness completeness;
    @Inject
    private RecordFiles files;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("decisions.archive")
    public void close(@Of(Matter.class) long id) {
        Matter matter = matters.get(id);
        matter.requireStage(Stage.ARCHIVE);
        if (!completeness.missing(matter).isEmpty()) {
            throw new Refusal("decisions.refusal.fileIncomplete", completeness.missing(matter).size()).by(Law.FILE);
        }
        String digest = files.of(matter).digest();
        LocalDate today = LocalDate.now(clock);
        act.fact("file", digest);
        cases.enter(matter.dossier(), StageEntry.of(Stage.ARCHIVE.name(), today, Outcome.DONE).fact("digest", digest));
        steps.add(Step.finished(matter, Stage.ARCHIVE, plans.latest(id).map(Plan::id).orElse(null), today, Instant.now(clock)));
        matter.archived(digest, Instant.now(clock));
    }
}
