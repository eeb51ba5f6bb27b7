package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The votes of a compound on its one page, and on the desk of those who lead them. */
@Named("neighborhoodSectionVote")
@RequestScoped
public class SectionVoteView {

    private static final int LATEST = 4;

    @Inject
    private VoteReadings readings;
    @Inject
    private Access access;

    public List<Vote> latest(long areaId) {
        return readings.ofArea(areaId).stream().limit(LATEST).toList();
    }

    public VoteReadings.Gauge gauge(long voteId) {
        return readings.of(voteId).gauge();
    }

    public boolean isLeading(long areaId) {
        return access.may("neighborhood.leadVote", areaId);
    }

    public List<Vote> unfinished(long areaId) {
        return readings.unfinished(areaId);
    }
}
