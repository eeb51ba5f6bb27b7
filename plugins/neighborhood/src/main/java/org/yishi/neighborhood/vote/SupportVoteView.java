package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.Access;
import org.yishi.portal.rule.owners.PetitionRule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signing a demand for a vote, and how far it is. */
@Named("neighborhoodSupportVote")
@RequestScoped
public class SupportVoteView extends OwnVoteView {

    @Inject
    private Petitions petitions;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private PetitionRule.Result so;

    public String support() {
        petitions.support(getId(), LocalDate.now(clock), 0);
        return done("support", "neighborhood.vote.support.done");
    }

    public PetitionRule.Result getSo() {
        if (so == null) {
            so = petitions.of(getVote());
        }
        return so;
    }

    public TestLine getByArea() {
        return TestLine.of(getSo().tests().area());
    }

    public TestLine getByHeads() {
        return TestLine.of(getSo().tests().heads());
    }

    public PetitionRule.Combine getCombine() {
        return petitions.combine(getVote());
    }

    public boolean isCollecting() {
        return getVote().isByOwners() && getVote().stage() == VoteStage.PROPOSED;
    }

    /** Whether the reader enters sheets that were signed on paper. */
    public boolean isEnterable() {
        return isCollecting() && access.may("neighborhood.enterSignatures", getVote().areaId());
    }

    public boolean isMine() {
        return petitions.isSupported(getVote());
    }
}
