package org.yishi.neighborhood.branch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.CompoundAreas;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

/** A branch comes about: the party organisation of the community surveys and applies (6.2). What follows is in {@link Establishment}. */
@ApplicationScoped
public class Branches {

    @Inject
    private BranchRepository repository;
    @Inject
    private BranchFigures figures;
    @Inject
    private Areas areas;
    @Inject
    private Cases cases;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @return id of the branch */
    @Guarded("neighborhood.surveyBranch")
    public long survey(@In long areaId, Branch.Survey found, LocalDate on) {
        Area area = areas.get(areaId);
        if (area.kind() != AreaKind.COMPOUND) {
            throw new Refusal("neighborhood.refusal.noCompound");
        }
        if (!repository.living(Set.of(areaId)).isEmpty()) {
            throw new Refusal("neighborhood.branch.refusal.thereIsOne");
        }
        Branch branch = repository.add(Branch.surveyed(areaId, found, Instant.now(clock)));
        act.on(branch.dossier());
        cases.begin(BranchProcedure.declared(), areaId, branch.dossier(), area.name() + "党支部", Map.of(), Words.past(on, clock, "on"));
        cases.enter(branch.dossier(), StageEntry.of("SURVEY", on, Outcome.DONE).fact("form", found.form()).fact("formal", found.formal()));
        return branch.id();
    }

    /** Applies to the street, with the numbers as they are now; refused where the form does not fit them. */
    @Guarded("neighborhood.surveyBranch")
    public void apply(@Of(Branch.class) long id, Branch.Survey found, LocalDate on) {
        Branch branch = repository.get(id);
        branch.count(found);
        BranchFormRule rule = figures.form(branch.areaId());
        BranchFormRule.Fit fit = rule.test(found.form(), found.formal(), found.units());
        if (fit != BranchFormRule.Fit.FITS) {
            throw new Refusal("neighborhood.branch.fit." + fit, rule.minFormal(), rule.maxMembers(), rule.maxUnits()).at("shape")
                    .by(BranchProcedure.WORK);
        }
        branch.reach(BranchState.APPLIED);
        cases.enter(branch.dossier(), StageEntry.of("APPLIED", Words.past(on, clock, "on"), Outcome.DONE).fulfilling("form")
                .fact("form", found.form()));
    }

    /** The branch for those who lead it or stand above it. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Branch work(@Of(Branch.class) long id) {
        return repository.get(id);
    }

    /** Those of the area and of the compounds in it. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Branch> in(@In long areaId) {
        return repository.living(CompoundAreas.within(areas, areaId));
    }
}
