package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.DeadlineRule.Unit;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.rule.period.WorkingDays;

/**
 * By when each step is due (domain 8.3), in the working days of the annual notice. An entry keeps the figures with which it was logged.
 *
 * @param forward    working days to forward or answer; an urgent entry on the same day
 * @param accept     working days for a body to accept or return
 * @param reply      working days to reply, counted from forwarding; the same for a rework from its order
 * @param extend     working days more, once, counted from the day that was due
 * @param rate       days to rate
 * @param confirm    working days for the representative to confirm what a clerk logged
 * @param suggestion months for a formal suggestion (代表法第五十一条)
 * @param hard       months for a hard one
 * @param reopen     days after it was closed in which the resident may ask for it once more
 * @param rollover   which days move the end of a period of days or months (民法典第二百零三条)
 */
public record TermsRule(int forward, int accept, int reply, int extend, int rate, int confirm, int suggestion, int hard, int reopen,
        Rollover rollover) {

    /** Entries that were logged before they kept this figure, or the rollover, have the days of that time. */
    private static final int REOPEN_BEFORE = 90;
    private static final int FIGURES = 9;

    public LocalDate forwarding(LocalDate from, boolean urgent, WorkingDays days) {
        return urgent ? from : DeadlineRule.workdays(forward).due(from, days);
    }

    public LocalDate accepting(LocalDate from, boolean urgent, WorkingDays days) {
        return urgent ? from : DeadlineRule.workdays(accept).due(from, days);
    }

    public LocalDate replying(LocalDate forwarded, WorkingDays days) {
        return DeadlineRule.workdays(reply).due(forwarded, days);
    }

    public LocalDate extending(LocalDate due, WorkingDays days) {
        return DeadlineRule.workdays(extend).due(due, days);
    }

    public LocalDate rating(LocalDate from, WorkingDays days) {
        return new DeadlineRule(rate, Unit.DAYS, rollover).due(from, days);
    }

    public LocalDate confirming(LocalDate from, WorkingDays days) {
        return DeadlineRule.workdays(confirm).due(from, days);
    }

    public LocalDate suggesting(LocalDate from, boolean isHard, WorkingDays days) {
        return new DeadlineRule(isHard ? hard : suggestion, Unit.MONTHS, rollover).due(from, days);
    }

    public LocalDate reopening(LocalDate closed, WorkingDays days) {
        return new DeadlineRule(reopen, Unit.DAYS, rollover).due(closed, days);
    }

    /** As an entry keeps it. */
    public String text() {
        return IntStream.of(forward, accept, reply, extend, rate, confirm, suggestion, hard, reopen).mapToObj(Integer::toString)
                .collect(Collectors.joining(",")) + "," + rollover;
    }

    public static TermsRule parse(String text) {
        String[] parts = text.split(",");
        int[] all = Arrays.stream(parts).limit(FIGURES).mapToInt(Integer::parseInt).toArray();
        return new TermsRule(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all.length == FIGURES ? all[8] : REOPEN_BEFORE,
                parts.length > FIGURES ? Rollover.valueOf(parts[FIGURES]) : Rollover.NONE);
    }
}
