package org.yishi.deliberation.draw;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is said before anybody registers: until when one may, and which public figure decides, on which day it appears. */
@Embeddable
public class DrawTerms {

    /** One whole day lies between the end of registration and the figure, to freeze the pool. */
    private static final int DAYS_TO_FREEZE = 2;

    @Column(name = "register_to")
    private LocalDate registerTo;
    private String source;
    @Column(name = "source_day")
    private LocalDate sourceDay;

    protected DrawTerms() {
        // for JPA
    }

    public static DrawTerms of(LocalDate registerTo, String source, LocalDate sourceDay) {
        DrawTerms terms = new DrawTerms();
        if (registerTo == null) {
            throw new Refusal("deliberation.refusal.empty").at("registerTo");
        }
        terms.registerTo = registerTo;
        terms.source = Wording.required(source, 200, "source");
        if (sourceDay == null || sourceDay.isBefore(registerTo.plusDays(DAYS_TO_FREEZE))) {
            throw new Refusal("deliberation.draw.refusal.sourceDay", registerTo.plusDays(DAYS_TO_FREEZE)).at("sourceDay");
        }
        terms.sourceDay = sourceDay;
        return terms;
    }

    /** @param days how long registration is open at least; the first day is not counted */
    void requireOpenFor(int days, LocalDate today) {
        if (registerTo.isBefore(today.plusDays(days))) {
            throw new Refusal("deliberation.draw.refusal.tooShort", days, today.plusDays(days)).at("registerTo").by("民法典第二百零一条");
        }
    }

    public LocalDate registerTo() {
        return registerTo;
    }

    public String source() {
        return source;
    }

    public LocalDate sourceDay() {
        return sourceDay;
    }
}
