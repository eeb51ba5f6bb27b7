package org.yishi.portal.faces.ballot;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Rolls;

/** The ballots on whose roll the reader is. */
@Named("portalRunningBallots")
@RequestScoped
public class RunningBallotsView {

    @Inject
    private Rolls rolls;

    private List<BallotView> mine;

    public List<BallotView> getMine() {
        if (mine == null) {
            mine = rolls.running();
        }
        return mine;
    }
}
