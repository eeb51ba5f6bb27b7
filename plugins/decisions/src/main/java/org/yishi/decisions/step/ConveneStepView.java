package org.yishi.decisions.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.rule.Threshold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Calling the right body together: which one, by what it is counted, and which rules hold. */
@Named("decisionsConveneStep")
@RequestScoped
public class ConveneStepView extends MatterWorkView {

    @Inject
    private Convenings convenings;
    @Inject
    private Bodies bodies;
    @Inject
    private Clock clock;

    private String body;

    /**
     * A body that may take the step, with its rules in figures.
     *
     * @param value body and basis, as the form sends them
     * @param base  how many votes it has today
     */
    public record Option(String value, String name, int base, Threshold quorum, Threshold majority, String article) {
    }

    @Override
    protected void fill(Matter known) {
        List<Option> options = getOptions();
        body = options.isEmpty() ? null : options.get(0).value();
    }

    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        for (String id : getMatter().variant().bodies(getMatter().stage())) {
            bodies.find(id).ifPresent(one -> one.bases().forEach(basis -> options.add(option(one, basis))));
        }
        return options;
    }

    private Option option(Body one, String basis) {
        LocalDate today = LocalDate.now(clock);
        long area = getMatter().areaId();
        BodyRules rules = one.rules(area, today, basis);
        String name = (bodies.name(one.id()) + " " + bodies.basisName(one.id(), basis)).strip();
        return new Option(one.id() + "|" + basis, name, one.roll(area, today, basis).base(), rules.quorum().threshold(),
                rules.majority().threshold(), rules.source().toString());
    }

    public String convene() {
        String[] chosen = (body == null ? "|" : body).split("\\|", -1);
        long meeting = convenings.plan(getId(), chosen[0], chosen[1]);
        return "/portal/meeting/manage?faces-redirect=true&id=" + meeting;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
