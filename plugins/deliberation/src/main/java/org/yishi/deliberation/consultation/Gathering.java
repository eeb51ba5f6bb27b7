package org.yishi.deliberation.consultation;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.period.DaysLeft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** From which day to which day residents may speak and vote; both days belong to it. */
@Embeddable
public class Gathering {

    @Column(name = "gather_from")
    private LocalDate from;

    @Column(name = "gather_to")
    private LocalDate to;

    protected Gathering() {
        // for JPA
    }

    private Gathering(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    public static Gathering between(LocalDate from, LocalDate to) {
        if (from == null) {
            throw new Refusal("deliberation.refusal.empty").at("from");
        }
        if (to == null) {
            throw new Refusal("deliberation.refusal.empty").at("to");
        }
        if (to.isBefore(from)) {
            throw new Refusal("deliberation.refusal.endBeforeBegin").at("to");
        }
        return new Gathering(from, to);
    }

    /**
     * A period in days does not count its first day and ends at 24:00 of its last (民法典第二百零一条、第二百零三条). The notice
     * must have stood for its days before anything is decided, which is after the gathering.
     */
    void requireLawful(LocalDate today, Terms terms) {
        if (from.isBefore(today)) {
            throw new Refusal("deliberation.refusal.backDated", from, today).at("from");
        }
        LocalDate earliest = from.plusDays(terms.gatherDays());
        if (to.isBefore(earliest)) {
            throw new Refusal("deliberation.refusal.tooShort", terms.gatherDays(), earliest).at("to").by("民法典第二百零一条");
        }
        earliest = today.plusDays(terms.noticeDays());
        if (to.isBefore(earliest)) {
            throw new Refusal("deliberation.refusal.noticeTooShort", terms.noticeDays(), earliest).at("to")
                    .by("《关于加强城乡社区协商的意见》（2015）");
        }
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** Today and the last day included; 1 on the last day. */
    public long daysLeft(LocalDate today) {
        return DaysLeft.until(to, today);
    }
}
