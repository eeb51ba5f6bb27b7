package org.yishi.cobuilding.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** 项目书. */
@ApplicationScoped
public class ProjectSheet implements Printable {

    @Inject
    private Projects projects;
    @Inject
    private Sides sides;
    @Inject
    private SheetWords words;

    @Override
    public String name() {
        return "cobuilding.project";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Project project = projects.read(order.id());
        SheetDraft sheet = words.begin(order, project.areaId(), project.title(), "/cobuilding/project/show?id=" + project.id())
                .number(project.number()).subtitle(words.say(order, "project.print"));
        sheet.field(words.say(order, "project.lead"), project.leadUnit() == 0 ? words.say(order, "side.COMMUNITY") : sides.name(project.leadUnit()))
                .field(words.say(order, "project.dates"), order.day(project.startOn()) + " – " + order.day(project.endOn()))
                .field(words.say(order, "project.budget"), words.say(order, "yuan", Typed.yuan(project.budgetCents())))
                .field(words.say(order, "project.decision"), project.decision())
                .field(words.say(order, "project.measure"), project.measure());
        sheet.heading(1, words.say(order, "project.goal")).paragraph(project.goal());
        sheet.heading(1, words.say(order, "project.steps")).paragraph(project.steps().isEmpty() ? "—" : project.steps());
        sheet.heading(1, words.say(order, "project.meets"));
        projects.needsOf(project.id()).forEach(one -> sheet.paragraph(one.title() + " · " + one.group() + " · "
                + words.standing(order, one)));
        return sheet.done();
    }
}
