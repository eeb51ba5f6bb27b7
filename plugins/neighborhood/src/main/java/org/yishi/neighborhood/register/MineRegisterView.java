package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An owner's own line: units, areas with their sources, the party and why it is counted so, who votes, what was said of it. */
@Named("neighborhoodMineRegister")
@RequestScoped
public class MineRegisterView extends RegisterAreaView {

    @Inject
    private Rolls rolls;
    @Inject
    private RollReadings readings;
    @Inject
    private Clock clock;

    private List<OwnParty> parties;
    private List<Contest> contests;

    public List<OwnParty> getParties() {
        if (parties == null) {
            parties = readings.own(getArea());
        }
        return parties;
    }

    public List<Contest> getContests() {
        if (contests == null) {
            contests = readings.ownContests(getArea());
        }
        return contests;
    }

    /** Null where there is no register yet. */
    public RollVersion getRoll() {
        return rolls.posted(getArea()).filter(roll -> roll.isPostedOn(LocalDate.now(clock))).or(() -> rolls.find(getArea())).orElse(null);
    }
}
