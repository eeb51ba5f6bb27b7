package org.yishi.decisions.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.decisions.step.DecidedMeetings;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What lists say of matters. The number of queries is the same however many matters there are. */
@ApplicationScoped
@Open("decisions are open to everybody, step by step (domain 3.3)")
public class MatterLines {

    private static final int MEETINGS = 100;

    @Inject
    private StepRepository steps;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private PaymentRepository payments;

    /** In the same order. */
    public List<MatterLine> of(long areaId, List<Matter> matters) {
        boolean discussed = matters.stream().anyMatch(matter -> matter.stage().isDiscussion());
        List<MeetingView> called = discussed ? meetings.in(areaId, MEETINGS) : List.of();
        Map<Long, NoticeStanding> hanging = hanging(matters);
        Map<Long, Long> paid = payments.sums(matters.stream().filter(matter -> matter.stage().isDone()).map(Matter::id).toList());
        return matters.stream().map(matter -> new MatterLine(matter, Doings.of(matter, Doings.called(matter,
                DecidedMeetings.keyOf(matter.stage(), matter.round()), called), hanging.get(matter.id())), paid.getOrDefault(matter.id(), 0L))).toList();
    }

    /** Those that are not over. */
    public List<MatterLine> running(long areaId, List<Matter> matters) {
        return of(areaId, matters.stream().filter(matter -> !matter.stage().isFinal()).toList());
    }

    private Map<Long, NoticeStanding> hanging(List<Matter> matters) {
        List<Long> disclosed = matters.stream().filter(matter -> matter.stage().isDisclosure()).map(Matter::id).toList();
        Map<Long, Long> noticeOf = steps.ofMatters(disclosed).stream().filter(step -> step.isPending() && step.postedOn() != null)
                .collect(Collectors.toMap(Step::matterId, Step::noticeId, (one, other) -> other));
        Map<Long, NoticeStanding> standings = notices.standings(noticeOf.values());
        Map<Long, NoticeStanding> hanging = new HashMap<>();
        noticeOf.forEach((matter, notice) -> hanging.put(matter, standings.get(notice)));
        return hanging;
    }
}
