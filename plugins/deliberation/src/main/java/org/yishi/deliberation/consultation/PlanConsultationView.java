package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The fourth step: from when to when residents may speak and vote, and when those named meet. */
@Named("deliberationPlanConsultation")
@RequestScoped
public class PlanConsultationView extends ConsultationWorkView {

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;
    private LocalDate day;
    private String hour = "19:00";
    private String place;

    /** Proposes the shortest lawful days from today on. */
    @Override
    protected void fill(Consultation known) {
        from = known.isPlanned() ? known.gathering().from() : LocalDate.now(clock);
        to = known.isPlanned() ? known.gathering().to() : from.plusDays(Math.max(getGatherDays(), getNoticeDays()));
        if (known.sessionAt() != null) {
            day = known.sessionAt().toLocalDate();
            hour = known.sessionAt().toLocalTime().toString();
        }
        place = known.sessionPlace();
    }

    public String save() {
        drafts().plan(getId(), Gathering.between(from, to));
        if (isSession()) {
            drafts().appoint(getId(), at(), place);
        }
        return done("consultation/manage", "deliberation.consultation.manage.saved");
    }

    private LocalDateTime at() {
        try {
            return day.atTime(LocalTime.parse(hour));
        } catch (DateTimeParseException e) {
            throw new Refusal("deliberation.refusal.hour").at("hour");
        }
    }

    /** Whether the form has a session, which needs its time and place. */
    public boolean isSession() {
        return getConsultation().form().hasSession();
    }

    public int getGatherDays() {
        return settings.number("deliberation.gatherDays", getConsultation().areaId());
    }

    public int getNoticeDays() {
        return settings.number("deliberation.noticeDays", getConsultation().areaId());
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
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
