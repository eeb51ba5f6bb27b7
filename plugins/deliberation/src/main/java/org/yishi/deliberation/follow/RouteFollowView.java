package org.yishi.deliberation.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.plugin.Plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing the list of actions, item by item, and handing it over. */
@Named("deliberationRouteFollow")
@RequestScoped
public class RouteFollowView extends ConsultationWorkView {

    @Inject
    private Actions actions;
    @Inject
    private Plugins plugins;

    private long point;
    private String what;
    private String responsible;
    private LocalDate dueOn;
    private String cost;
    private String funding;
    private Target target;
    private List<Actions.PointActions> points;

    @Override
    protected void fill(Consultation known) {
        // what goes to the owners or to the assembly is not carried out at once, so where there is such a point nothing is suggested
        target = getPoints().stream().allMatch(each -> each.point().kind().isAgreement()) ? Target.HERE : null;
    }

    public String add() {
        actions.add(getId(), point, new ActionItem.Words(what, responsible, dueOn, Yuan.cents(cost, "cost"), funding, target));
        return done("follow/route", "deliberation.follow.route.added");
    }

    public String route() {
        actions.route(getId());
        return done("consultation/manage", "deliberation.follow.route.routed");
    }

    public List<Actions.PointActions> getPoints() {
        if (points == null) {
            points = actions.draft(getId());
        }
        return points;
    }

    /** A list of nothing is handed over to nobody. */
    public boolean isAnyItem() {
        return getPoints().stream().anyMatch(each -> !each.items().isEmpty());
    }

    /** Those whose plugin is there. */
    public List<Target> getTargets() {
        return Stream.of(Target.values()).filter(each -> !each.isLinked() || plugins.running().stream().anyMatch(one -> one.id().equals(each.pluginId()))
                && plugins.isOn(each.pluginId(), getConsultation().areaId())).toList();
    }

    public String yuan(Long cents) {
        return Yuan.text(cents);
    }

    public long getPoint() {
        return point;
    }

    public void setPoint(long point) {
        this.point = point;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getFunding() {
        return funding;
    }

    public void setFunding(String funding) {
        this.funding = funding;
    }

    public Target getTarget() {
        return target;
    }

    public void setTarget(Target target) {
        this.target = target;
    }
}
