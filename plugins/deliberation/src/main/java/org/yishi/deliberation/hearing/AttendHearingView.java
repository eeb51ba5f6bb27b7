package org.yishi.deliberation.hearing;

import java.util.HashMap;
import java.util.Map;

import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Registering for a public seat, and seeing the own place. */
@Named("deliberationAttendHearing")
@RequestScoped
public class AttendHearingView extends HearingVisitView {

    @Inject
    private PublicSeats seats;
    @Inject
    private Access access;

    private final Map<String, Object> values = new HashMap<>();
    private Integer place;

    public String attend() {
        int mine = seats.attend(getId(), Boolean.TRUE.equals(values.get("consent")));
        return done("hearing/attend", "deliberation.hearing.attend.done", mine);
    }

    public String giveUp() {
        seats.giveUp(getId());
        return done("hearing/attend", "deliberation.hearing.attend.givenUp");
    }

    /** In the order of registering; 0 where I am not registered. */
    public int getPlace() {
        if (place == null) {
            place = access.may("deliberation.attend", getConsultation().areaId()) ? seats.mine(getId()) : 0;
        }
        return place;
    }

    /** Whether my place is among the seats. */
    public boolean isSeated() {
        return getPlace() > 0 && getPlace() <= getHearing().hearing().publicSeats();
    }

    /** Which of those who wait. */
    public int getWaiting() {
        return getPlace() - getHearing().hearing().publicSeats();
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
