package org.yishi.neighborhood.fund;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.portal.access.Refusal;

/** A use of the fund is planned, or asked for in an emergency. */
@Named("neighborhoodPlanUse")
@RequestScoped
public class PlanUseView extends SheetView {

    @Inject
    private FundUses uses;

    public List<FundUse.Kind> getKinds() {
        return List.of(FundUse.Kind.values());
    }

    public List<Danger> getDangers() {
        return List.of(Danger.values());
    }

    public String plan() {
        FundUse.Kind kind = FundUse.Kind.valueOf(text("kind"));
        Danger danger = text("danger").isEmpty() ? null : Danger.valueOf(text("danger"));
        FundUse.Plan plan = new FundUse.Plan(kind, text("headline"), text("part"), danger, text("reason"),
                Yuan.positive(text("budget"), "budget"), scope());
        long id = kind == FundUse.Kind.EMERGENCY ? uses.ask(getArea(), plan) : uses.plan(getArea(), plan);
        return done("/neighborhood/use/manage?id=" + id, "neighborhood.use.plan.done");
    }

    private VoteScope scope() {
        List<String> names = Arrays.stream(text("names").split("[\\s,，、;；]+")).filter(one -> !one.isEmpty()).toList();
        VoteScope.Kind kind = VoteScope.Kind.valueOf(text("scope").isEmpty() ? "WHOLE" : text("scope"));
        if (kind != VoteScope.Kind.WHOLE && names.isEmpty()) {
            throw new Refusal("neighborhood.paper.refusal.empty").at("names");
        }
        return new VoteScope(kind, kind == VoteScope.Kind.WHOLE ? List.of() : names);
    }
}
