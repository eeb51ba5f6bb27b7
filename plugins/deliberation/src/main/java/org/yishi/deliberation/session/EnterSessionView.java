package org.yishi.deliberation.session;

import java.util.List;

import org.yishi.deliberation.consultation.Participant;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The recorder enters what those say at the table who do not answer by themselves. */
@Named("deliberationEnterSession")
@RequestScoped
public class EnterSessionView extends SeatSelectView {

    @Inject
    private Rounds rounds;
    @Inject
    private Standings standings;

    private long point;
    private Stance stance;
    private String reason;

    public String enter() {
        rounds.enter(getId(), point, getPerson(), stance, reason);
        return done("session/enter", "deliberation.session.enter.done") + "&point=" + point;
    }

    /** Whom the round still waits for; while a form is read all, since others may have answered meanwhile. */
    public List<Participant> getWaiting() {
        return isReading() ? getSeats() : rounds.waiting(getId(), point);
    }

    public PointStanding getStanding() {
        return standings.of(getId()).stream().filter(one -> one.candidate().id() == point).findFirst()
                .orElseThrow(() -> new NotFound("candidate " + point));
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public long getPoint() {
        return point;
    }

    public void setPoint(long point) {
        this.point = point;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
