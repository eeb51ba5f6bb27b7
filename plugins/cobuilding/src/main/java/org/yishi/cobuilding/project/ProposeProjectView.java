package org.yishi.cobuilding.project;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.side.Sides;

/** A project is made out of needs, of its own accord or out of what another plugin came to. */
@Named("cobuildingProposeProject")
@RequestScoped
public class ProposeProjectView extends WorkView {

    @Inject
    private Projects projects;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Sides sides;

    @Override
    protected void fill() {
        requires("project");
        suggest("headline", word("title"));
        suggest("startOn", today());
        List<Long> mine = getSides();
        if (!mine.isEmpty()) {
            suggest("leader", mine.get(0).toString());
        }
        long need = number("need");
        if (need > 0) {
            suggest("needs", List.of(Long.toString(need)));
        }
    }

    public List<Long> getSides() {
        return sides.all(getArea());
    }

    public List<Need> getNeeds() {
        return needs.of(getArea()).stream().filter(one -> one.state().isOpen()).toList();
    }

    public List<Resource> getResources() {
        return resources.of(getArea()).stream().filter(one -> one.state().isOpen()).toList();
    }

    public String propose() {
        long id = projects.propose(getArea(), number("leader", 0, 99_999_999), new Project.Words(text("headline"), text("goal"), text("steps"),
                text("measure"), day("startOn"), day("endOn"), Typed.cents(text("budget"), "budget")), many("needs"), many("resources"),
                getOrigin());
        return done("/cobuilding/project/manage?id=" + id, "cobuilding.project.propose.done");
    }
}
