package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.plan.PlanRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Parameters;
import org.yishi.portal.procedure.ShortAddresses;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Beginning a matter (动议): it gets its number, its lasting address and the figures that it keeps. */
@ApplicationScoped
public class Drafts {

    @Inject
    private MatterRepository repository;
    @Inject
    private PlanRepository plans;
    @Inject
    private Cases cases;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Parameters parameters;
    @Inject
    private ShortAddresses addresses;
    @Inject
    private Ties ties;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * @param heldOn the day of the suggestion, today or, from paper, earlier
     * @return the id of the new matter
     */
    @Guarded("decisions.open")
    public long open(@In long areaId, Subject subject, LocalDate heldOn) {
        Area area = areas.communityOf(areaId).orElseGet(() -> areas.get(areaId));
        Variant variant = area.kind() == AreaKind.VILLAGE ? Variant.VILLAGE : Variant.COMMUNITY;
        int year = heldOn.getYear();
        Matter matter = Matter.draft(area.id(), numbers.next(area.id(), year), year, variant, subject, current.get().personId(),
                Instant.now(clock));
        repository.add(matter);
        act.on(matter.dossier()).fact("number", matter.number()).fact("category", subject.category()).fact("stage", matter.stage());
        cases.begin(MatterProcedure.declared(), area.id(), matter.dossier(), subject.title(),
                parameters.freeze(area.id(), MatterProcedure.KEPT), heldOn);
        addresses.give(matter.number(), "/decisions/matter/show?id=" + matter.id(), matter.dossier());
        return matter.id();
    }

    @Guarded("decisions.open")
    public void amend(@Of(Matter.class) long id, Subject subject) {
        repository.get(id).amend(subject);
        act.fact("part", "subject");
    }

    /** The draft is ready for the party organisation; from now on everybody may know of it. */
    @Guarded("decisions.open")
    public void submit(@Of(Matter.class) long id, LocalDate heldOn) {
        Matter matter = repository.get(id);
        matter.submit(plans.latest(id).isPresent());
        ties.tie(matter.subject().sourceDetail(), matter.dossier());
        cases.enter(matter.dossier(), StageEntry.of(Stage.DRAFT.name(), heldOn, Outcome.DONE));
        act.fact("stage", matter.stage());
    }

    /** A matter in any stage, drafts too, for those who work on it. */
    @Guarded(value = "decisions.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Matter work(@Of(Matter.class) long id) {
        return repository.get(id);
    }

    /** Those of the area in which something is left to do. */
    @Guarded(value = "decisions.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Matter> unfinished(@In long areaId) {
        return repository.unfinishedOf(List.of(areaId));
    }
}
