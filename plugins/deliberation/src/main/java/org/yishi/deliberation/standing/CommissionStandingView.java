package org.yishi.deliberation.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Giving a matter to a standing body: it takes part with all its members, and advises or decides. */
@Named("deliberationCommissionStanding")
@RequestScoped
public class CommissionStandingView extends ConsultationWorkView {

    @Inject
    private StandingBodies bodies;
    @Inject
    private Commissions commissions;

    private String choice;

    /**
     * A body, with a mandate or without.
     *
     * @param value   both ids
     * @param mandate null where the body would only advise
     */
    public record Choice(String value, StandingBody body, Mandate mandate) {
    }

    /** Each body in office: advising, and under each of its mandates. */
    public List<Choice> getChoices() {
        List<Choice> all = new ArrayList<>();
        Arrays.stream(BodyKind.values()).filter(kind -> kind.form() == getConsultation().form())
                .flatMap(kind -> bodies.inOffice(getConsultation().areaId(), kind).stream()).forEach(read -> {
                    read.valid().forEach(mandate -> all.add(new Choice(read.body().id() + "-" + mandate.id(), read.body(), mandate)));
                    all.add(new Choice(read.body().id() + "-0", read.body(), null));
                });
        return all;
    }

    public String commission() {
        String[] ids = choice.split("-");
        commissions.commission(getId(), Long.parseLong(ids[0]), Long.parseLong(ids[1]));
        return done("seat/manage", "deliberation.standing.commission.done");
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
