package org.yishi.neighborhood.committee;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.demo.NeighborhoodDemo;
import org.yishi.neighborhood.paper.Digest;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;

/** The owners' committee of the demo: five members whose term ends in some months, a decision, and the seal that was used for it. */
@ApplicationScoped
@Open("called once, when the portal makes the demo; no page reaches it")
public class CommitteeDemo implements DemoPart {

    private static final Scan SHEET = new Scan("备案表.txt", "业主委员会备案表（演示）".getBytes(StandardCharsets.UTF_8));
    private static final int MONTHS_LEFT = 5;
    private static final int YEARS = 5;
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    @Inject
    private Terms terms;
    @Inject
    private Resolutions resolutions;
    @Inject
    private Seals seals;
    @Inject
    private Meetings meetings;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void create(DemoCommunity demo) {
        long compound = areas.byCode(NeighborhoodDemo.COMPOUND).orElseThrow().id();
        List<Long> members = List.of(demo.residents().get(3).personId(), demo.residents().get(0).personId(), demo.residents().get(6).personId(),
                demo.residents().get(9).personId(), demo.offices().get("secretary").personId());
        current.as(demo.worker(), () -> {
            LocalDate elected = LocalDate.now(clock).minusYears(YEARS).plusMonths(MONTHS_LEFT);
            terms.enter(compound, new Terms.Known(new Committee.Shape(5, 5, YEARS), elected, elected.plusDays(20), "攀云业备〔演示〕3号", members,
                    List.of(demo.residents().get(10).personId())), SHEET);
            long decided = decided(compound, members);
            seals.use(compound, new SealUse.Words(SealUse.Seal.COMMITTEE, "门禁系统维保协议", "与维保单位续签一年", "社区居委会", LocalDate.now(clock)),
                    decided, 0);
        });
    }

    private long decided(long compound, List<Long> members) {
        long id = resolutions.put(compound, ResolutionKind.SIGN, "续签门禁系统维保协议", "按业主大会通过的年度计划，与原维保单位续签一年，费用每年 3600 元，从公共收益列支。", 0);
        Resolution waiting = resolutions.waiting(compound).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        LocalDate day = LocalDate.now(clock).minusDays(2);
        List<Long> came = members.subList(0, 4);
        Map<Long, HandChoice> hands = came.stream().collect(Collectors.toMap(person -> person, person -> HandChoice.FOR));
        MeetingNotice notice = new MeetingNotice(day.atTime(EVENING), "桂香园小区业委会办公室", day.minusDays(4), "");
        meetings.enterFromPaper(compound, new PastMeeting(waiting.meetingId(), null, notice,
                came.stream().map(person -> new PastMeeting.Signed(person, EVENING.minusMinutes(5), null)).toList(),
                List.of(new PastMeeting.PastVote(1, EVENING.plusMinutes(20), waiting.text(), List.of(), Hands.named(hands))), members.get(0),
                "应到五人，实到四人，一致同意续签门禁维保协议。", Digest.of(List.of(waiting.dossier())), 0));
        return id;
    }
}
