package org.yishi.neighborhood.committee;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** A seal was used. */
@Named("neighborhoodUseSeal")
@RequestScoped
public class UseSealView extends SheetView {

    @Inject
    private Seals seals;
    @Inject
    private Resolutions resolutions;

    public List<SealUse.Seal> getKinds() {
        return List.of(SealUse.Seal.values());
    }

    /** Decisions that were passed. */
    public List<Resolution> getDecided() {
        return new ArrayList<>(resolutions.of(getArea()).stream().filter(Resolution::isPassed).toList());
    }

    public String use() {
        String vote = text("vote").strip();
        seals.use(getArea(), new SealUse.Words(SealUse.Seal.valueOf(text("seal")), text("paper"), text("purpose"), text("custodian"), day("on")),
                text("decision").isEmpty() ? 0 : Long.parseLong(text("decision")), vote.matches("\\d{1,18}") ? Long.parseLong(vote) : 0);
        return done("/neighborhood/committee/show?area=" + getArea(), "neighborhood.seal.use.done");
    }
}
