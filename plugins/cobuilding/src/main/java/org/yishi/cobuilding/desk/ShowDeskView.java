package org.yishi.cobuilding.desk;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.Heading;
import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.report.FeedbackLink;
import org.yishi.cobuilding.report.Feedbacks;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;

/** The desk of whoever speaks for a side: what waits, what is its own, what may be begun. */
@Named("cobuildingShowDesk")
@RequestScoped
public class ShowDeskView extends WorkView {

    @Inject
    private Sides sides;
    @Inject
    private ToDos toDos;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Matches matches;
    @Inject
    private Projects projects;
    @Inject
    private Agreements agreements;
    @Inject
    private Units units;
    @Inject
    private Feedbacks feedbacks;

    private List<Long> all;
    private List<FeedbackLink> told = List.of();

    @Override
    protected void fill() {
        all = sides.all(getArea());
        told = all.stream().filter(side -> side != Sides.COMMUNITY).flatMap(unit -> feedbacks.years(unit).stream().map(year -> FeedbackLink.of(unit, year)))
                .toList();
    }

    public List<Long> getSides() {
        return all;
    }

    /** What waits for the reader here, out of the portal's own list. */
    public List<ToDo> getWaiting() {
        return toDos.of(getArea()).stream().filter(DeskToDos::isOfDesk).toList();
    }

    /** What the reader's sides proposed, or what was proposed to them, and how it stands. */
    public List<Matches.Pair> getMatches() {
        return matches.ofSides(getArea(), all);
    }

    /** What the superiors of the reader's own units can be told, by year. */
    public List<FeedbackLink> getFeedbacks() {
        return told;
    }

    public List<Unit> getUnits() {
        return units.of(getArea());
    }

    public List<Need> getNeeds() {
        return needs.of(getArea()).stream().filter(one -> all.contains(one.unitId()) && !one.state().isOver()).toList();
    }

    public List<Resource> getResources() {
        return resources.of(getArea()).stream().filter(one -> all.contains(one.unitId()) && !one.state().isOver()).toList();
    }

    /** Of which the reader is a side, or at which he looks; those that are over apart. */
    public List<Heading> getAgreements() {
        return mine().filter(one -> !one.state().isOver()).toList();
    }

    public List<Heading> getOver() {
        return mine().filter(one -> one.state().isOver()).toList();
    }

    private Stream<Heading> mine() {
        return agreements.headings(getArea()).stream().filter(Heading::mine);
    }

    /** Those for which an agreement may be proposed. */
    public List<Project> getProjects() {
        return projects.of(getArea()).stream().filter(Project::isLive).toList();
    }
}
