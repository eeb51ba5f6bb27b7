package org.yishi.cobuilding.project;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.Heading;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.resource.Resource;

/** One project: which needs it meets, with what, under which agreements. */
@Named("cobuildingShowProject")
@RequestScoped
public class ShowProjectView extends WorkView {

    @Inject
    private Projects projects;
    @Inject
    private Agreements agreements;

    private Project project;

    @Override
    protected long areaOf(long record) {
        return projects.read(record).areaId();
    }

    @Override
    protected void fill() {
        project = projects.read(getId());
    }

    public Project getProject() {
        return project;
    }

    public List<Need> getNeeds() {
        return projects.needsOf(getId());
    }

    public List<Resource> getResources() {
        return projects.resourcesOf(getId());
    }

    /** Everybody who takes part, also by an agreement. */
    public List<Long> getPartners() {
        Stream<Long> agreed = getAgreements().stream().filter(one -> one.state() != AgreementState.DECLINED).map(Heading::unitId);
        return Stream.concat(projects.partnersOf(project).stream(), agreed).distinct().toList();
    }

    public List<Heading> getAgreements() {
        return agreements.ofProject(getId());
    }
}
