package org.yishi.decisions.plan;

import java.util.List;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.decisions.matter.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A new version of the plan; begins with the words of the one before. */
@Named("decisionsWritePlan")
@RequestScoped
public class WritePlanView extends MatterWorkView {

    @Inject
    private Plans plans;

    private String body;
    private String cost;
    private String funding;
    private String alternatives;
    private String dissent;
    private String experts;
    private String responsible;

    @Override
    protected void fill(Matter known) {
        List<Plan> all = plans.all(getId());
        if (!all.isEmpty()) {
            Plan last = all.get(all.size() - 1);
            body = last.body();
            cost = Yuan.text(last.costCents());
            funding = last.funding();
            alternatives = last.alternatives();
            dissent = last.dissent();
            experts = last.experts();
            responsible = last.responsible();
        }
    }

    public String write() {
        plans.write(getId(), new Plan.Words(body, Yuan.cents(cost, "cost"), funding, alternatives, dissent, experts, responsible));
        return done("decisions.plan.write.done");
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
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

    public String getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(String alternatives) {
        this.alternatives = alternatives;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    public String getExperts() {
        return experts;
    }

    public void setExperts(String experts) {
        this.experts = experts;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
