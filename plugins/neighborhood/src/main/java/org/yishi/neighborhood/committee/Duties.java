package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;

/** What a committee has to do by which day (domain 5.6); everybody sees what is overdue. */
@ApplicationScoped
@Open("whether the committee does in time what the law asks is what owners watch")
public class Duties {

    private static final String PAGE = "/neighborhood/committee/";

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;

    /**
     * @param key    what; the words are the message {@code neighborhood.committee.duty.<key>}
     * @param action who does it
     * @param link   where it is done
     * @param what   what it is about where the key does not say all
     */
    public record Duty(String key, String action, String link, LocalDate due, String what, String source) {

        public boolean isOverdueOn(LocalDate today) {
            return due.isBefore(today);
        }
    }

    public List<Duty> of(CommitteeNow now) {
        Committee committee = now.committee();
        List<Duty> all = new ArrayList<>();
        String id = "?id=" + committee.id();
        if (committee.firstMetOn() == null && now.state().isInForce()) {
            all.add(new Duty("firstMeeting", "keepCommittee", PAGE + "constitute" + id, after(committee.electedOn(), "firstMeetingDays", now), "",
                    "业主大会和业主委员会指导规则第三十二条"));
        }
        if (committee.filedOn() == null && now.state().isInForce()) {
            all.add(new Duty("file", "keepCommittee", PAGE + "file" + id, after(committee.electedOn(), "filingDays", now), "",
                    "物业管理条例第十六条"));
        } else if (committee.confirmedOn() == null && now.state().isInForce()) {
            all.add(new Duty("confirm", "confirmFiling", PAGE + "confirm" + id, DeadlineRule.workdays(
                    settings.number("neighborhood.committee.confirmWorkdays", committee.areaId())).due(committee.filedOn(), calendar.days()), "",
                    "四川省物业管理条例第三十五条"));
        }
        if (committee.reportedOn() == null && (now.state() == CommitteeState.REELECTION_DUE || now.state() == CommitteeState.EXPIRED)) {
            all.add(new Duty("reelection", "keepCommittee", PAGE + "report" + id, committee.reelectionFrom(), "", "四川省物业管理条例第四十三条"));
        }
        if (now.isReelectionOpen() && !now.state().isOver() && repository.group(committee.id()).isEmpty()) {
            LocalDate due = now.state() == CommitteeState.BELOW_HALF ? now.today() : committee.reelectionFrom();
            all.add(new Duty("group", "formGroup", PAGE + "group" + id, due, "", Reelections.LAW));
        }
        meetings(now, all);
        posting(now, all);
        repository.handovers(List.of(committee.id())).stream().filter(one -> !one.isSigned() && (one.seatId() != 0
                || one.isEntrusted() || committee.isLeaving())).forEach(one -> all.add(new Duty(keyOf(one), "handOver",
                        "/neighborhood/handover/sign?id=" + one.id(), one.due(), one.entrustedTo(), Endings.LAW)));
        if (now.state() == CommitteeState.EXPIRED && all.stream().noneMatch(one -> one.key().equals("entrusted"))) {
            all.add(new Duty("entrust", "endCommittee", PAGE + "end" + id, after(committee.lastDay(), "handoverDays", now), "", Endings.LAW));
        }
        repository.demands(List.of(committee.areaId())).stream().filter(one -> one.committeeId() == committee.id() && one.isReached()
                && one.isWaiting()).forEach(one -> all.add(new Duty("demanded", "keepCommittee", "/neighborhood/resolution/put?area="
                        + committee.areaId(), one.due(), one.reason(), MeetingDemand.LAW)));
        repository.recalls(List.of(committee.areaId())).stream().filter(one -> one.isWaiting() && one.committeeId() == committee.id())
                .forEach(one -> all.add(new Duty("recall", "putRecall", PAGE + "manage?area=" + committee.areaId(), one.due(), "", Recall.LAW)));
        all.sort(Comparator.comparing(Duty::due));
        return all;
    }

    private static String keyOf(Handover handover) {
        return handover.seatId() != 0 ? "seatHandover" : handover.isEntrusted() ? "entrusted" : "handover";
    }

    private void meetings(CommitteeNow now, List<Duty> all) {
        Committee committee = now.committee();
        if (!now.allows(Deed.DECIDE) || committee.firstMetOn() == null) {
            return;
        }
        LocalDate last = repository.resolutions(List.of(committee.areaId())).stream().filter(one -> one.committeeId() == committee.id()
                && one.decidedOn() != null).map(Resolution::decidedOn).max(LocalDate::compareTo).orElse(committee.firstMetOn());
        LocalDate due = last.plusMonths(settings.number("neighborhood.committee.meetEveryMonths", committee.areaId()));
        if (!now.today().isBefore(due.minusDays(14))) {
            all.add(new Duty("meet", "keepCommittee", "/neighborhood/resolution/put?area=" + committee.areaId(), due, "",
                    "业主大会议事规则"));
        }
    }

    private void posting(CommitteeNow now, List<Duty> all) {
        String manage = PAGE + "manage?area=" + now.committee().areaId();
        repository.resolutions(List.of(now.committee().areaId())).stream().filter(one -> one.committeeId() == now.committee().id()
                && one.isPassed() && one.postedOn() == null).forEach(one -> all.add(new Duty("post", "keepCommittee", manage,
                        after(one.decidedOn(), "decisionPostDays", now), one.title(), "四川省物业管理条例第三十七条")));
        now.ended().stream().map(CommitteeNow.Member::seat).filter(seat -> seat.publishedOn() == null).forEach(seat -> all.add(new Duty(
                "postEnd", "keepCommittee", manage, after(seat.endedRecorded(), "seatPostDays", now), "", Seats.LAW)));
    }

    private LocalDate after(LocalDate day, String setting, CommitteeNow now) {
        return DeadlineRule.days(settings.number("neighborhood.committee." + setting, now.committee().areaId())).due(day, calendar.days());
    }
}
