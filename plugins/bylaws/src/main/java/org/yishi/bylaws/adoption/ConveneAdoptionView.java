package org.yishi.bylaws.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionWorkView;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.rule.Threshold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Calling together the body that may adopt it: by what it is counted, which rules hold, as a whole or article by article. */
@Named("bylawsConveneAdoption")
@RequestScoped
public class ConveneAdoptionView extends VersionWorkView {

    @Inject
    private Adoptions adoptions;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Bodies bodies;
    @Inject
    private Clock clock;

    private String body;
    private boolean byArticle;

    /**
     * @param value body and basis, as the form sends them
     * @param base  how many votes it has today
     */
    public record Option(String value, String name, int base, Threshold quorum, Threshold majority, String article) {
    }

    @Override
    protected void fill(BylawVersion known) {
        List<Option> options = getOptions();
        body = options.isEmpty() ? null : options.get(0).value();
    }

    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        bylaws.get(getVersion().bylawId()).kind().bodies(!getVersion().motion().mandate().isEmpty()).stream().sorted()
                .forEach(id -> bodies.find(id).ifPresent(one -> one.bases().forEach(basis -> options.add(option(one, basis)))));
        return options;
    }

    private Option option(Body one, String basis) {
        LocalDate today = LocalDate.now(clock);
        long area = getVersion().areaId();
        BodyRules rules = one.rules(area, today, basis);
        return new Option(one.id() + "|" + basis, (bodies.name(one.id()) + " " + bodies.basisName(one.id(), basis)).strip(),
                one.roll(area, today, basis).base(), rules.quorum().threshold(), rules.majority().threshold(), rules.source().toString());
    }

    public String convene() {
        String[] chosen = (body == null ? "|" : body).split("\\|", -1);
        long meeting = adoptions.convene(getId(), chosen[0], chosen[1], byArticle);
        return "/portal/meeting/manage?faces-redirect=true&id=" + meeting;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isByArticle() {
        return byArticle;
    }

    public void setByArticle(boolean byArticle) {
        this.byArticle = byArticle;
    }
}
