package org.yishi.deliberation.seat;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everybody who registered, for those who prepare the draw; and who leaves the pool before it. */
@Named("deliberationPoolSeat")
@RequestScoped
public class PoolSeatView extends ConsultationWorkView {

    @Inject
    private Volunteers volunteers;
    @Inject
    private PartSeatView parts;

    private ExcludeReason reason;
    private String why;
    private List<Volunteer> pool;

    public String exclude() {
        volunteers.exclude(getId(), getVolunteer(), reason, why);
        return done("seat/pool", "deliberation.seat.pool.done");
    }

    public List<Volunteer> getPool() {
        if (pool == null) {
            pool = volunteers.pool(getId());
        }
        return pool;
    }

    /** The one chosen, null where none is. */
    public Volunteer getChosen() {
        return getPool().stream().filter(one -> one.id() == getVolunteer() && one.state() == Volunteer.State.REGISTERED).findFirst().orElse(null);
    }

    /** Whether somebody may still leave the pool. */
    public boolean isOpen() {
        SeatBoard board = parts.of(getId());
        return board.draw() != null && board.draw().frozenAt() == null && board.isRunning();
    }

    public String groupName(Volunteer one) {
        return parts.of(getId()).groups().stream().filter(line -> line.isCounted() && line.group().id() == one.groupId()).map(GroupLine::name)
                .findFirst().orElse("");
    }

    public ExcludeReason[] getReasons() {
        return ExcludeReason.values();
    }

    public long getVolunteer() {
        return remembered("volunteer", 0);
    }

    public void setVolunteer(long volunteer) {
        remembered("volunteer", volunteer);
    }

    public ExcludeReason getReason() {
        return reason;
    }

    public void setReason(ExcludeReason reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
