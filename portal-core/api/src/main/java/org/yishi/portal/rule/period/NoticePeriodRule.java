package org.yishi.portal.rule.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Source;

/**
 * How long before a meeting its notice has to be out. Whether 十五日以前 counts the day of the meeting is settled differently in
 * practice and is a parameter (民法典第二百零一条).
 *
 * @param minDays       days before the meeting
 * @param counting      how they are counted
 * @param urgentAllowed whether the law knows urgent meetings without this notice
 * @param source        why so many days
 */
public record NoticePeriodRule(int minDays, Counting counting, boolean urgentAllowed, Source source) {

    public static final String NAME = "notice.period";

    /** How days between notice and meeting are counted. */
    public enum Counting {
        /** Neither the day of the notice nor that of the meeting counts. */
        CLEAR_DAYS,
        /** Only the day of the notice does not count. */
        START_EXCLUDED
    }

    /** On what a meeting rests. */
    public enum Basis {
        ORDINARY, URGENT, NONE
    }

    /** Residents' assembly: ten days, ad hoc in special circumstances (城市居民委员会组织法（2025年修订）第二十六条). */
    public static NoticePeriodRule ofAssembly() {
        Citation days = Citation.of("assembly.noticeDays");
        return new NoticePeriodRule(days.number(), Counting.CLEAR_DAYS, true, days.source());
    }

    /** Owners' assembly: fifteen days, no urgent ones (物业管理条例第十四条). */
    public static NoticePeriodRule ofOwners() {
        Citation days = Citation.of("owners.noticeDays");
        return new NoticePeriodRule(days.number(), Counting.CLEAR_DAYS, false, days.source());
    }

    /** The first day on which the meeting may be held. */
    public LocalDate earliestMeeting(LocalDate noticeOn) {
        return noticeOn.plusDays(counting == Counting.CLEAR_DAYS ? minDays + 1L : minDays);
    }

    public NoticePeriod check(LocalDate noticeOn, LocalDate meetingOn, boolean urgent) {
        LocalDate earliest = earliestMeeting(noticeOn);
        Basis basis = !meetingOn.isBefore(earliest) ? Basis.ORDINARY : urgent && urgentAllowed ? Basis.URGENT : Basis.NONE;
        return new NoticePeriod(ChronoUnit.DAYS.between(noticeOn, meetingOn) - 1, earliest, basis);
    }

    /**
     * Whether a meeting was called in time.
     *
     * @param clearDays       days strictly between notice and meeting; -1 if both are on one day
     * @param earliestMeeting the first day on which it could be held
     * @param basis           on what it rests
     */
    public record NoticePeriod(long clearDays, LocalDate earliestMeeting, Basis basis) {

        public boolean isCompliant() {
            return basis != Basis.NONE;
        }
    }
}
