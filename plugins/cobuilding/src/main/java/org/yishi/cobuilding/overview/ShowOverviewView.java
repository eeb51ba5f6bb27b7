package org.yishi.cobuilding.overview;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.conference.Conferences;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.report.Year;
import org.yishi.cobuilding.report.Years;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.Units;

/** Co-building in a community on one page: the lists, the agreements, whether promises are kept. */
@Named("cobuildingShowOverview")
@RequestScoped
public class ShowOverviewView extends WorkView {

    @Inject
    private Units units;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Projects projects;
    @Inject
    private Agreements agreements;
    @Inject
    private Years years;
    @Inject
    private Conferences conferences;

    private Year year;

    @Override
    protected void fill() {
        year = years.of(getArea(), today().getYear());
    }

    public long getUnits() {
        return units.of(getArea()).stream().filter(Unit::isHere).count();
    }

    public long getNeeds() {
        return needs.of(getArea()).stream().filter(one -> one.state().isOpen()).count();
    }

    public long getResources() {
        return resources.of(getArea()).stream().filter(one -> one.state().isOpen()).count();
    }

    public long getProjects() {
        return projects.of(getArea()).stream().filter(Project::isLive).count();
    }

    public long getActive() {
        return agreements.of(getArea()).stream().filter(one -> one.state() == AgreementState.ACTIVE).count();
    }

    public Year getYear() {
        return year;
    }

    /** Null where there are no units yet. */
    public LocalDate getConferenceDue() {
        return conferences.due(getArea()).orElse(null);
    }
}
