package org.yishi.neighborhood.guidance;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;
import org.yishi.neighborhood.compound.Typed;
import org.yishi.neighborhood.vote.Vote;
import org.yishi.neighborhood.vote.Votes;

/** The branch says what it advises on what is put to the owners. */
@Named("neighborhoodAdviseGuidance")
@RequestScoped
public class AdviseGuidanceView extends BranchWorkView {

    @Inject
    private VoteAdvices advices;
    @Inject
    private Votes votes;

    private List<Vote> ahead;
    private List<VoteAdvice> given;

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("givenOn", today);
    }

    /** On which the owners have not begun to vote. */
    public List<Vote> getAhead() {
        if (ahead == null) {
            ahead = votes.ahead(List.of(getBranch().areaId()));
        }
        return ahead;
    }

    public List<VoteAdvice> on(Vote vote) {
        if (given == null) {
            given = advices.given(getId(), getAhead().stream().map(Vote::id).toList());
        }
        return given.stream().filter(one -> one.voteId() == vote.id()).toList();
    }

    public String advise() {
        advices.advise(getId(), getTyped().number("vote"), getTyped().words("advice"), getTyped().day("givenOn"));
        return doneAt("/neighborhood/guidance/advise", "neighborhood.guidance.advise.done");
    }
}
