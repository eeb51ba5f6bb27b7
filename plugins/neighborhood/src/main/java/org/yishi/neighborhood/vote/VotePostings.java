package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What of a vote was told and posted: the report to the street, the notice of the vote, the notice of its result (报告、表决公告、结果公告). */
@Embeddable
public class VotePostings {

    @Column(name = "reported_on")
    private LocalDate reportedOn;
    private String plan;
    /** First day on which the notice may hang, after the days of the report. */
    @Column(name = "notice_from")
    private LocalDate noticeFrom;
    @Column(name = "notice_id")
    private Long noticeId;
    @Column(name = "noticed_on")
    private LocalDate noticedOn;
    @Column(name = "result_notice")
    private Long resultNotice;

    void reported(LocalDate on, String how, int days) {
        plan = StatedReasons.written("plan", how);
        reportedOn = on;
        noticeFrom = on.plusDays(days);
    }

    boolean mayBeNoticedOn(LocalDate day) {
        return noticeFrom != null && !day.isBefore(noticeFrom);
    }

    void prepared(long notice) {
        noticeId = notice;
    }

    void noticed(LocalDate on) {
        noticedOn = on;
    }

    void noticeTakenBack() {
        noticeId = null;
        noticedOn = null;
    }

    void resultPrepared(long notice) {
        resultNotice = notice;
    }

    void resultTakenBack() {
        resultNotice = null;
    }

    /** How the vote shall be held, as it was reported; empty before. */
    public String plan() {
        return plan == null ? "" : plan;
    }

    /** Null before it was prepared. */
    public Long noticeId() {
        return noticeId;
    }

    /** Null before it hung. */
    public LocalDate noticedOn() {
        return noticedOn;
    }

    /** Null before it was prepared. */
    public Long resultNotice() {
        return resultNotice;
    }
}
