package org.yishi.neighborhood.committee;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.vote.Vote;
import org.yishi.neighborhood.vote.VoteReadings;
import org.yishi.portal.access.Refusal;

/** A seal was used. */
@Named("neighborhoodUseSeal")
@RequestScoped
public class UseSealView extends SheetView {

    @Inject
    private Seals seals;
    @Inject
    private Resolutions resolutions;
    @Inject
    private VoteReadings votes;

    public List<SealUse.Seal> getKinds() {
        return List.of(SealUse.Seal.values());
    }

    /** Decisions that were passed. */
    public List<Resolution> getDecided() {
        return new ArrayList<>(resolutions.of(getArea()).stream().filter(Resolution::isPassed).toList());
    }

    /** By the number that stands on its papers; 0 where none is typed. */
    private long vote() {
        String number = text("vote").strip();
        return number.isEmpty() ? 0 : votes.ofArea(getArea()).stream().filter(one -> number.equals(one.number())).findFirst().map(Vote::id)
                .orElseThrow(() -> new Refusal("neighborhood.seal.refusal.noVote", number).at("vote"));
    }

    public String use() {
        seals.use(getArea(), new SealUse.Words(SealUse.Seal.valueOf(text("seal")), text("paper"), text("purpose"), text("custodian"), day("on")),
                text("decision").isEmpty() ? 0 : Long.parseLong(text("decision")), vote());
        return done("/neighborhood/committee/show?area=" + getArea(), "neighborhood.seal.use.done");
    }
}
