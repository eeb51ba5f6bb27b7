package org.yishi.portal.rule.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.period.DeadlineChain;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.DisclosurePeriod;
import org.yishi.portal.rule.period.DisclosurePeriodRule;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.rule.period.TermRule;

/** Cases of {@code disclosure.period}, {@code notice.period}, {@code term.expiry} and {@code deadline}. */
final class PeriodCases {

    private PeriodCases() {
    }

    static Answer disclosure(Case it) {
        Fields in = it.in();
        DisclosurePeriod period = new DisclosurePeriodRule((int) in.number("minDays"), in.choice("rollover", Rollover.OFF_DAYS),
                in.choice("interruptionRule", Interruption.Effect.RESTART), null)
                .period(in.date("publishedAt"), interruptions(in), it.calendar());
        boolean complete = period.isCompleteWhenRemoved(in.date("removedAt"));
        return Answer.of("firstDay", period.firstDay()).and("lastDay", period.lastDay()).and("earliestNextStep", period.earliestNextStep())
                .and(in.has("removedAt"), "complete", complete)
                .and(in.known("nextStepOn"), "nextStepAllowed", in.known("nextStepOn") && complete && period.allowsNextStep(in.date("nextStepOn")));
    }

    static List<Interruption> interruptions(Fields in) {
        return in.objects("interruptions").stream().map(one -> new Interruption(one.date("from"), one.date("republishedOn"))).toList();
    }

    static Answer notice(Case it) {
        Fields in = it.in();
        NoticePeriodRule.NoticePeriod period = new NoticePeriodRule((int) in.number("minDays"),
                in.choice("counting", NoticePeriodRule.Counting.CLEAR_DAYS), in.flag("urgentAllowed", false), null)
                .check(in.date("noticeOn"), in.date("meetingOn"), in.flag("urgent", false));
        return Answer.of("clearDays", period.clearDays()).and("earliestMeeting", period.earliestMeeting())
                .and("compliant", period.isCompliant()).and("basis", period.basis());
    }

    static Answer term(Case it) {
        Fields in = it.in();
        TermRule cited = TermRule.ofResidentsCommittee();
        TermRule rule = new TermRule((int) in.number("years"), (int) in.number("reelectionLeadMonths", cited.reelectionLeadMonths()),
                (int) in.number("handoverDays", cited.handoverDays()), null);
        TermRule.Term term = rule.on(in.date("bodyStart"), in.date("onDate"));
        return Answer.of("lastDay", term.lastDay()).and("expiredFrom", term.expiredFrom())
                .and("reelectionDeadline", term.reelectionDeadline()).and("status", term.status())
                .and(in.known("successorElectedOn"), "handoverDeadline",
                        in.known("successorElectedOn") ? rule.handoverDeadline(in.date("successorElectedOn")) : null)
                .and(in.known("memberJoinedOn"), "memberLastDay", rule.lastDay(in.date("bodyStart")));
    }

    static Answer deadline(Case it) {
        Fields in = it.in();
        Map<String, LocalDate> due = new DeadlineChain(in.objects("steps").stream().map(step -> new DeadlineChain.Step(step.text("name"),
                new DeadlineRule((int) step.number("n"), DeadlineRule.Unit.valueOf(step.text("unit")),
                        step.choice("rollover", Rollover.NONE)), step.text("after"))).toList()).due(in.date("from"), it.calendar());
        Map<String, LocalDate> done = new HashMap<>();
        in.object("done").all().keySet().forEach(name -> done.put(name, in.object("done").date(name)));
        return Answer.of("due", due).and(in.known("done"), "late", DeadlineChain.late(due, done));
    }
}
