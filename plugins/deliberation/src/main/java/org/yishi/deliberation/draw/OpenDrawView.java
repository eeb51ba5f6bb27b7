package org.yishi.deliberation.draw;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opening registration: until when, and which public figure decides if there are more volunteers than seats. */
@Named("deliberationOpenDraw")
@RequestScoped
public class OpenDrawView extends ConsultationWorkView {

    @Inject
    private Draws draws;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private LocalDate registerTo;
    private String source;
    private LocalDate sourceDay;

    /** Proposes the shortest lawful days. */
    @Override
    protected void fill(Consultation known) {
        registerTo = LocalDate.now(clock).plusDays(getDays());
        sourceDay = registerTo.plusDays(2);
    }

    public String open() {
        draws.open(getId(), DrawTerms.of(registerTo, source, sourceDay));
        return done("seat/manage", "deliberation.draw.open.done");
    }

    public int getDays() {
        return settings.number("deliberation.registerDays", getConsultation().areaId());
    }

    public LocalDate getRegisterTo() {
        return registerTo;
    }

    public void setRegisterTo(LocalDate registerTo) {
        this.registerTo = registerTo;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getSourceDay() {
        return sourceDay;
    }

    public void setSourceDay(LocalDate sourceDay) {
        this.sourceDay = sourceDay;
    }
}
