package org.yishi.neighborhood.vote;

import java.util.HashMap;
import java.util.Map;

import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An owner demands a vote; neighbours sign on the next page. */
@Named("neighborhoodDemandVote")
@RequestScoped
public class DemandVoteView extends AreaVoteView {

    @Inject
    private Petitions petitions;
    @Inject
    private Said said;

    private final Map<String, Object> values = new HashMap<>();

    public String demand() {
        long id = petitions.demand(getArea(), VoteProposal.of(getArea(), VoteProposal.Words.of((String) values.get("headline"), (String) values.get("reasons")),
                MatterDraft.motion((String) values.get("item"), (String) values.get("question"), (String) values.get("details"))));
        said.done("neighborhood.vote.demand.done");
        return "/neighborhood/vote/support?faces-redirect=true&id=" + id;
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
