package org.yishi.cobuilding.project;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.Heading;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.plugin.Plugins;

/** A project in work: it begins, agreements are made for it, it is done or given up. */
@Named("cobuildingManageProject")
@RequestScoped
public class ManageProjectView extends WorkView {

    @Inject
    private Projects projects;
    @Inject
    private Agreements agreements;
    @Inject
    private Sides sides;
    @Inject
    private Plugins plugins;

    private Project project;

    @Override
    protected long areaOf(long record) {
        return projects.read(record).areaId();
    }

    @Override
    protected void fill() {
        requires("project");
        project = projects.read(getId());
        suggest("on", today());
    }

    public Project getProject() {
        return project;
    }

    public List<Need> getNeeds() {
        return projects.needsOf(getId());
    }

    public List<Heading> getAgreements() {
        return agreements.ofProject(getId());
    }

    public boolean isLed() {
        return sides.speaksFor(project.areaId(), project.leadUnit());
    }

    /** Money of the community has to be granted by its decision chain first, where that plugin is on. */
    public boolean isToDecide() {
        return project.state() == ProjectState.PROPOSED && project.budgetCents() > 0 && plugins.isOn("decisions", project.areaId())
                && sides.speaksFor(project.areaId(), Sides.COMMUNITY);
    }

    public String begin() {
        projects.begin(getId(), day("on"), text("decision"));
        return here("begun");
    }

    public String finish() {
        projects.finish(getId(), text("result"), day("on"));
        return here("finished");
    }

    public String abandon() {
        projects.abandon(getId(), text("why"));
        return here("abandoned");
    }

    private String here(String what) {
        return done("/cobuilding/project/manage?id=" + getId(), "cobuilding.project.manage." + what);
    }
}
