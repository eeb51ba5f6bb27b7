package org.yishi.portal.faces.ballot;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotOffice;

/** Who voted how in an open ballot, for those who may know. */
@Named("portalNamesBallot")
@RequestScoped
public class NamesBallotView extends BallotPage {

    @Inject
    private BallotOffice office;

    private List<BallotOffice.NamedVote> votes;

    @Override
    public void load() {
        super.load();
        votes = office.names(getId());
    }

    public List<BallotOffice.NamedVote> getVotes() {
        return votes;
    }
}
