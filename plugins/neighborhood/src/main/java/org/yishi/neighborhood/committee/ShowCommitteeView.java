package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The owners' committee of a compound, for everybody: who, until when, what it decided, what its seals were used for. */
@Named("neighborhoodShowCommittee")
@RequestScoped
public class ShowCommitteeView {

    @Inject
    private OwnersCommittees committees;
    @Inject
    private Resolutions resolutions;
    @Inject
    private Elections elections;
    @Inject
    private Reelections reelections;
    @Inject
    private Seals seals;
    @Inject
    private Recalls recalls;
    @Inject
    private Handovers handovers;
    @Inject
    private MeetingDemands demands;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private CommitteeNow now;
    private List<CommitteeNow> history = List.of();

    public void load() {
        currentArea.enter(area);
        history = committees.history(area);
        now = history.stream().filter(one -> one.state() != CommitteeState.DISSOLVED).findFirst().orElse(null);
    }

    /** Null where there is none. */
    public CommitteeNow getNow() {
        return now;
    }

    /** Who prepares its re-election; null where nobody does. */
    public ReelectionGroup getGroup() {
        return now == null ? null : reelections.group(now.committee().id()).orElse(null);
    }

    public List<CommitteeNow> getEarlier() {
        return history.stream().filter(one -> one != now).toList();
    }

    public List<Resolution> getDecided() {
        return resolutions.of(area);
    }

    public List<Election> getElections() {
        return elections.of(area);
    }

    public List<SealUse> getSeals() {
        return seals.of(area);
    }

    public List<Recall> getRecalls() {
        return recalls.of(area);
    }

    /** Behind which enough members stood. */
    public List<MeetingDemand> getDemands() {
        return demands.of(area).stream().filter(MeetingDemand::isReached).toList();
    }

    public boolean isOverdue(MeetingDemand demand) {
        return demand.isOverdueOn(LocalDate.now(clock));
    }

    public List<Handover> getHandovers() {
        return history.stream().flatMap(one -> handovers.of(one.committee().id()).stream()).toList();
    }

    /** Colour of the word about how it stands. */
    public String getKind() {
        return now.state() == CommitteeState.ACTIVE ? "good" : "warn";
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
