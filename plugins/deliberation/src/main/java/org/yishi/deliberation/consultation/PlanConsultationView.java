package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The fourth step: from when to when residents may speak and vote. */
@Named("deliberationPlanConsultation")
@RequestScoped
public class PlanConsultationView extends ConsultationWorkView {

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;

    /** Proposes the shortest lawful days from today on. */
    @Override
    protected void fill(Consultation known) {
        from = known.isPlanned() ? known.gathering().from() : LocalDate.now(clock);
        to = known.isPlanned() ? known.gathering().to() : from.plusDays(Math.max(getGatherDays(), getNoticeDays()));
    }

    public String save() {
        drafts().plan(getId(), Gathering.between(from, to));
        return done("consultation/manage", "deliberation.consultation.manage.saved");
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
}
