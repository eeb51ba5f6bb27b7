package org.yishi.neighborhood.partymember;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.compound.CompoundAreas;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** The registration of a member (党员报到登记表) that somebody filled in with a pen. */
@ApplicationScoped
public class ReportSheet implements FormEntry {

    @Inject
    private BranchRepository branches;
    @Inject
    private PartyMembers members;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "neighborhood.joinBranch";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            return Optional.of(subject(branches.get(id))).filter(FormSubject::open);
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        Set<Long> compounds = CompoundAreas.within(areas, areaId);
        Collection<Branch> living = branches.living(compounds);
        return living.stream().map(this::subject).filter(FormSubject::open).toList();
    }

    private FormSubject subject(Branch branch) {
        return new FormSubject(branch.id(), branch.areaId(), areas.find(branch.areaId()).map(Area::name).orElse(""), branch.state().works());
    }

    @Override
    public void enter(FilledForm filled) {
        members.report(filled.subjectId(), new PartyMember.Report(Registration.valueOf(filled.value("registration")),
                Standing.valueOf(filled.value("standing")), filled.value("unit"), filled.value("offers")));
    }
}
