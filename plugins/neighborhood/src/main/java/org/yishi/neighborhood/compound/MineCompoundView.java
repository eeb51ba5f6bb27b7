package org.yishi.neighborhood.compound;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.neighborhood.register.RollVersion;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.vote.Vote;
import org.yishi.neighborhood.vote.VoteReadings;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;

/** A person's own part of the compound: units in the roll that is in force, and what may be done with them. */
@Named("neighborhoodMineCompound")
@RequestScoped
public class MineCompoundView {

    private static final int LATEST = 6;

    @Inject
    private Compounds compounds;
    @Inject
    private Rolls rolls;
    @Inject
    private VoteReadings readings;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private CurrentActor current;

    private long area;
    private Area here;
    private RollVersion roll;
    private List<PartyLine> lines = List.of();

    public void load() {
        here = compounds.area(area);
        currentArea.enter(area);
        roll = rolls.find(area).orElse(null);
        lines = roll == null ? List.of() : rolls.partiesOf(roll.id(), current.get().personId());
    }

    /** The latest votes, for one's own ballots in them. */
    public List<Vote> getVotes() {
        return readings.ofArea(area).stream().limit(LATEST).toList();
    }

    public Area getHere() {
        return here;
    }

    /** Null where the compound has no register yet. */
    public RollVersion getRoll() {
        return roll;
    }

    public List<PartyLine> getLines() {
        return lines;
    }

    /**
     * Key of the sentence that says who casts the ballot of that party: the reader, each of the co-owners where they named nobody, or the one
     * whom they named (指导规则第二十五条).
     */
    public String casting(PartyLine line) {
        boolean reader = line.designated() != null && line.designated() == current.get().personId();
        return reader ? "casts" : line.voter() == null ? "castsAny" : "castsNot";
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
