package org.yishi.portal.rule.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.meeting.AgeRule;
import org.yishi.portal.rule.meeting.AssemblyRoll;
import org.yishi.portal.rule.meeting.AssemblyRule;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;
import org.yishi.portal.rule.meeting.Composition;
import org.yishi.portal.rule.meeting.ConveneRule;
import org.yishi.portal.rule.meeting.MeetingOutcome;
import org.yishi.portal.rule.meeting.MeetingResult;
import org.yishi.portal.rule.meeting.MeetingRoll;
import org.yishi.portal.rule.meeting.PartyMeetingRule;
import org.yishi.portal.rule.meeting.RepresentativesRule;

/** Cases of {@code committee.*}, {@code assembly.*} and {@code party.*}. */
final class MeetingCases {

    private MeetingCases() {
    }

    static Answer committee(Case it) {
        Fields in = it.in();
        List<List<String>> groups = new ArrayList<>();
        in.object("members").all().keySet().forEach(group -> groups.add(in.object("members").texts(group)));
        MeetingRoll roll = new MeetingRoll(MeetingRoll.union(groups), in.set("present"), in.set("presentByProxy"), in.set("for"))
                .without(in.texts("recused"));
        CommitteeMeetingRule rule = CommitteeMeetingRule.of(in.text("body"));
        MeetingResult result = "SEATS".equals(in.text("memberBase")) ? rule.count(roll, in.number("seats")) : rule.count(roll);
        return Answer.of("base", result.base()).and("present", result.present()).and("attendanceRatio", result.attendanceRatio())
                .and("quorum", result.quorum()).and("for", result.inFavour()).and("approvalRatio", result.approvalRatio())
                .and("outcome", result.outcome());
    }

    static Answer residents(Case it) {
        Fields in = it.in();
        AssemblyRule rule = AssemblyRule.of(Law.valueOf(in.text("law")), AssemblyRule.Basis.valueOf(in.text("basis")));
        MeetingResult result = in.known("roster") ? rule.count(roll(in))
                : rule.count(in.number("eligible"), in.number("present"), in.number("presentIneligible", 0), in.number("for"));
        if (result.outcome() == MeetingOutcome.INVALID_BASIS) {
            return Answer.of("outcome", result.outcome());
        }
        return Answer.of("eligible", result.base()).and("present", result.present()).and("for", result.inFavour())
                .and("attendanceRatio", result.attendanceRatio()).and("quorum", result.quorum())
                .and("approvalRatio", result.approvalRatio()).and("outcome", result.outcome());
    }

    private static AssemblyRoll roll(Fields in) {
        List<AssemblyRoll.Person> roster = in.objects("roster").stream().map(one -> new AssemblyRoll.Person(one.text("id"),
                one.date("born"), one.text("household"), one.flag("resident", true))).toList();
        return new AssemblyRoll(roster, in.date("onDate"), in.texts("present"), in.set("for"),
                AgeRule.of(in.choice("ageRule", AgeRule.Start.ON_BIRTHDAY)));
    }

    static Answer representatives(Case it) {
        Fields in = it.in();
        RepresentativesRule.Result result = RepresentativesRule.of(Law.valueOf(in.text("law"))).count(
                new Composition(in.set("committee"), in.set("representatives"), in.set("womenRepresentatives")),
                in.set("present"), in.set("presentByProxy"), in.set("for"));
        MeetingResult meeting = result.meeting();
        return Answer.of("members", meeting.base()).and("representativeRatio", result.representativeRatio())
                .and("compositionOk", result.compositionOk()).and("present", meeting.present())
                .and("attendanceRatio", meeting.attendanceRatio()).and("quorum", meeting.quorum()).and("for", meeting.inFavour())
                .and("approvalRatio", meeting.approvalRatio()).and("outcome", meeting.outcome());
    }

    static Answer convene(Case it) {
        Map<String, ConveneRule.Signed> signers = new LinkedHashMap<>();
        Fields groups = it.in().object("signers");
        groups.all().keySet().forEach(group -> signers.put(group, new ConveneRule.Signed(
                Long.parseLong(groups.texts(group).get(0)), Long.parseLong(groups.texts(group).get(1)))));
        ConveneRule.Demand demand = ConveneRule.of(it.in().text("law")).check(signers);
        Map<String, Object> byGroup = new LinkedHashMap<>();
        demand.byGroup().forEach((name, group) -> byGroup.put(name, Answer.of("ratio", group.ratio())
                .and("threshold", group.threshold().map(threshold -> threshold.ratio())).and("met", group.met())));
        return Answer.of("byGroup", byGroup).and("met", demand.met());
    }

    static Answer party(Case it) {
        Fields in = it.in();
        MeetingResult result = PartyMeetingRule.of(in.text("variant", PartyMeetingRule.PARTY_2018)).count(in.number("formalMembers"),
                in.number("withoutVote", 0), in.number("excludedByResolution", 0), in.number("presentVoting"), in.number("for"));
        return Answer.of("eligible", result.base()).and("attendanceRatio", result.attendanceRatio()).and("quorum", result.quorum())
                .and("approvalRatio", result.approvalRatio()).and("outcome", result.outcome());
    }
}
