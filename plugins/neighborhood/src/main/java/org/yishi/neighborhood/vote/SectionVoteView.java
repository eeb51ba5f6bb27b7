package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Access;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;

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
    private Areas areas;
    @Inject
    private Access access;

    public List<Vote> latest(long areaId) {
        return readings.ofArea(areaId).stream().limit(LATEST).toList();
    }

    public VoteReadings.Gauge gauge(long voteId) {
        return readings.of(voteId).gauge();
    }

    /** Compounds in the area, or the area itself, whose votes the current person leads. */
    public List<Area> led(long areaId) {
        return Stream.concat(areas.find(areaId).stream(), areas.children(areaId).stream()).filter(area -> area.kind() == AreaKind.COMPOUND
                && access.may("neighborhood.leadVote", area.id())).toList();
    }

    public List<Vote> unfinished(long compoundId) {
        return readings.unfinished(compoundId);
    }
}
