package org.yishi.representatives.reception;

import java.time.LocalDate;

import org.yishi.portal.rule.period.WorkingDays;

/**
 * When a reception takes place and by when it hangs (domain 8.2): one that falls on a day off takes place on the next working day, and it is posted
 * so many whole days before.
 *
 * @param noticeDays days from the posting, which is not counted, to the day
 */
public record ReceptionDayRule(int noticeDays) {

    /** The day itself, or the next one that is worked. */
    public LocalDate heldOn(LocalDate wished, WorkingDays days) {
        LocalDate day = wished;
        while (!days.isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Last day on which it can be posted. */
    public LocalDate postBy(LocalDate heldOn) {
        return heldOn.minusDays(noticeDays);
    }

    public boolean isPostedInTime(LocalDate postedOn, LocalDate heldOn) {
        return !postedOn.isAfter(postBy(heldOn));
    }
}
