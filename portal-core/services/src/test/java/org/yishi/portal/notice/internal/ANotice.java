package org.yishi.portal.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.rule.SelfGovernance;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.Rollover;

/** Notices for tests: {@code aNotice().hanging(day)}. */
final class ANotice {

    static final Instant NOW = Instant.parse("2026-03-03T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final NoticeTerms TERMS = terms(Interruption.Effect.RESTART);

    private Review review = Review.NOT_NEEDED;
    private NoticeTerms terms = TERMS;

    private ANotice() {
    }

    static ANotice aNotice() {
        return new ANotice();
    }

    static NoticeTerms terms(Interruption.Effect effect) {
        return new NoticeTerms(SelfGovernance.COMMUNITY, 0, "", 15, Rollover.OFF_DAYS, effect, true, 3, 3, false, 3);
    }

    ANotice toBeReviewed() {
        review = Review.AWAITED;
        return this;
    }

    ANotice with(NoticeTerms other) {
        terms = other;
        return this;
    }

    NoticeEntity prepared() {
        return NoticeEntity.prepared(NoticeDraft.disclosure(4, "decisions/matter/7", "DISCLOSE_RESOLUTION", "决议公开", "同意修缮凉亭。",
                "张主任", "社区居民委员会 0812-1234567", review, List.of()), terms, NOW);
    }

    NoticeEntity checked() {
        NoticeEntity notice = prepared();
        notice.checkPrivacy();
        return notice;
    }

    NoticeEntity hanging() {
        NoticeEntity notice = checked();
        notice.hang();
        return notice;
    }
}
