package org.yishi.neighborhood.committee;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.portal.access.CurrentActor;

/** A seat ends before the term, or a member resigns. */
@Named("neighborhoodEndSeat")
@RequestScoped
public class EndSeatView extends SheetView {

    @Inject
    private Seats seats;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private CommitteeRepository repository;
    @Inject
    private CurrentActor current;

    private Seat seat;
    private String name;

    @Override
    protected long areaOf(long record) {
        return repository.seat(record).areaId();
    }

    @Override
    protected void fill() {
        seat = repository.seat(getId());
        CommitteeNow now = committees.read(seat.committeeId());
        name = now.members().stream().filter(one -> one.seat().id() == getId()).map(CommitteeNow.Member::name).findFirst().orElse("");
    }

    public List<EndReason> getReasons() {
        return Arrays.stream(EndReason.values()).filter(EndReason::isRecorded).toList();
    }

    public String getName() {
        return name;
    }

    public boolean isOwn() {
        return seat.personId() == current.get().personId();
    }

    public String resign() {
        seats.resign(getId());
        return back("neighborhood.seat.end.resigned");
    }

    public String end() {
        seats.end(getId(), EndReason.valueOf(text("reason")), text("why"), day("on"));
        return back("neighborhood.seat.end.done");
    }

    private String back(String key) {
        return done("/neighborhood/committee/show?area=" + getArea(), key);
    }
}
