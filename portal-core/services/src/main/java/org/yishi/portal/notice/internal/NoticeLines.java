package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.notice.NoticeLine;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.WorkingDays;

/** Lists of notices, with a fixed number of queries however many there are. */
@ApplicationScoped
public class NoticeLines {

    @Inject
    private NoticeRepository repository;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private ClosingActs closing;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Clock clock;

    public List<NoticeLine> shown(String areaPath, boolean over, int from, int most) {
        return lines(repository.shown(areaPath, over, from, most));
    }

    /** Those that the current actor keeps. */
    public List<NoticeLine> kept(String areaPath) {
        return lines(repository.running(areaPath).stream().filter(keepers.keeping()).toList());
    }

    Map<Long, NoticeStanding> standings(Collection<Long> noticeIds) {
        List<NoticeEntity> notices = repository.hung(noticeIds);
        Map<Long, List<PostingEntity>> postings = repository.postingsOf(notices);
        Map<Long, List<ObjectionEntity>> raised = objections.of(notices.stream().map(NoticeEntity::id).toList());
        WorkingDays days = calendar.days();
        return notices.stream().map(notice -> standing(notice, days, postings.getOrDefault(notice.id(), List.of()),
                raised.getOrDefault(notice.id(), List.of()))).collect(Collectors.toMap(NoticeStanding::id, one -> one));
    }

    private NoticeStanding standing(NoticeEntity notice, WorkingDays days, List<PostingEntity> postings, List<ObjectionEntity> raised) {
        LocalDate today = LocalDate.now(clock);
        NoticePeriod period = period(notice, days, postings, today);
        PostingEntity last = NoticeActs.last(postings);
        return new NoticeStanding(notice.id(), NoticeReading.state(notice, period, today), period,
                raised.stream().anyMatch(objection -> closing.blocks(notice, objection, today)), last.endedOn(), last.endReason());
    }

    List<NoticeLine> lines(List<NoticeEntity> notices) {
        Map<Long, NoticeTextEntity> texts = repository.currentTexts(notices);
        Map<Long, List<PostingEntity>> postings = repository.postingsOf(notices);
        Map<Long, List<ObjectionEntity>> raised = objections.of(notices.stream().map(NoticeEntity::id).toList());
        WorkingDays days = calendar.days();
        return notices.stream().map(notice -> line(notice, days, texts.get(notice.id()).title(),
                postings.getOrDefault(notice.id(), List.of()), raised.getOrDefault(notice.id(), List.of()).size())).toList();
    }

    private NoticeLine line(NoticeEntity notice, WorkingDays days, String title, List<PostingEntity> postings, int raised) {
        LocalDate today = LocalDate.now(clock);
        NoticePeriod period = period(notice, days, postings, today);
        return new NoticeLine(notice.id(), notice.areaId(), title, NoticeReading.state(notice, period, today),
                period == null ? null : period.firstDay(), period == null ? null : period.lastDay(), period == null ? 0 : period.daysLeft(), raised);
    }

    /** Null while it does not hang. */
    private static NoticePeriod period(NoticeEntity notice, WorkingDays days, List<PostingEntity> postings, LocalDate today) {
        if (notice.stage() != NoticeState.PUBLISHED && notice.stage() != NoticeState.CLOSED) {
            return null;
        }
        NoticePeriod counted = NoticeDays.count(notice.terms(), postings.stream()
                .filter(posting -> posting.textNumber() == notice.hangingText()).map(PostingEntity::run).toList(), today, days);
        return notice.stage() == NoticeState.CLOSED ? NoticeReading.closed(counted, notice.certificate()) : counted;
    }
}
