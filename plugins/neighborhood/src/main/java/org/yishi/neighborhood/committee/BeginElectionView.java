package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.setting.Settings;

/** An election is begun. */
@Named("neighborhoodBeginElection")
@RequestScoped
public class BeginElectionView extends SheetView {

    @Inject
    private Elections elections;
    @Inject
    private ElectionTimes times;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Settings settings;

    @Override
    protected void fill() {
        getValues().putIfAbsent("years", "5");
        getValues().putIfAbsent("alternates", "0");
        committees.inForce(getArea()).filter(now -> !now.isReelectionOpen() && committees.vacant(now) > 0).ifPresent(now -> {
            getValues().putIfAbsent("rest", true);
            getValues().putIfAbsent("seats", String.valueOf(committees.vacant(now)));
        });
    }

    /** Whether only vacant seats can be filled: the committee is in the middle of its term. */
    public boolean isRestOpen() {
        return committees.inForce(getArea()).filter(now -> committees.vacant(now) > 0).isPresent();
    }

    public boolean isSichuan() {
        return settings.text("neighborhood.ruleset", getArea()).equals("CN-SC");
    }

    /** The committee for which the group is still to be formed; 0 where none is. */
    public long getGroupless() {
        return times.waitsForGroup(getArea());
    }

    /** Whether any election may be begun here today. */
    public boolean isOpen() {
        return times.isOpen(getArea());
    }

    public String begin() {
        long rest = ticked("rest") ? committees.inForce(getArea()).map(now -> now.committee().id()).orElse(0L) : 0;
        long id = elections.begin(getArea(), rest, Typed.number(text("seats"), 1, 99, "seats"),
                Typed.number(text("alternates"), 0, 99, "alternates"), Typed.number(text("years"), 1, 99, "years"), day("until"), "");
        return done("/neighborhood/election/manage?id=" + id, "neighborhood.election.begin.done");
    }
}
