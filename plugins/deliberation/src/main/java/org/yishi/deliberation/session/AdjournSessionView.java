package org.yishi.deliberation.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adjourns to a further session. */
@Named("deliberationAdjournSession")
@RequestScoped
public class AdjournSessionView extends SeatSelectView {

    @Inject
    private Sessions sessions;
    @Inject
    private Settings settings;

    private LocalDate day;
    private String hour = "19:00";
    private String place;

    @Override
    protected void fill(Consultation known) {
        place = known.sessionPlace();
    }

    public String adjourn() {
        sessions.adjourn(getId(), day == null ? null : day.atTime(time()), place);
        return done("session/table", "deliberation.session.adjourn.done");
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(hour);
        } catch (DateTimeParseException e) {
            throw new Refusal("deliberation.refusal.hour").at("hour");
        }
    }

    public int getDays() {
        return settings.number("deliberation.adjournDays", getConsultation().areaId());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
