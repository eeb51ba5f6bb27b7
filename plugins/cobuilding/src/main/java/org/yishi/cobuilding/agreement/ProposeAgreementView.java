package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.Units;

/** One side proposes an agreement about a project; the other is asked. */
@Named("cobuildingProposeAgreement")
@RequestScoped
public class ProposeAgreementView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Projects projects;
    @Inject
    private Units units;
    @Inject
    private Sides sides;

    private Project project;

    @Override
    protected long areaOf(long record) {
        return projects.read(record).areaId();
    }

    @Override
    protected void fill() {
        requires("agree");
        project = projects.read(getId());
        suggest("headline", project.title());
        LocalDate from = today().isAfter(project.startOn()) ? today() : project.startOn();
        suggest("from", from);
        suggest("until", agreements.longest(from, getArea()));
    }

    public Project getProject() {
        return project;
    }

    /** The community proposes to any unit, a unit for itself. */
    public List<Unit> getUnits() {
        boolean community = sides.speaksFor(getArea(), Sides.COMMUNITY);
        List<Long> mine = sides.mine(getArea());
        return units.of(getArea()).stream().filter(one -> one.isHere() && (community || mine.contains(one.id()))).toList();
    }

    public String propose() {
        long id = agreements.propose(getId(), number("unit", 1, 99_999_999), Terms.titled(text("headline"), day("from"), day("until")), today());
        return done("/cobuilding/agreement/manage?id=" + id, "cobuilding.agreement.propose.done");
    }
}
