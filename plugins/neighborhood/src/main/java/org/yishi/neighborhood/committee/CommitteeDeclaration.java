package org.yishi.neighborhood.committee;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import java.util.List;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal. The owners' committee: elections, members, meetings, decisions, terms. (业主委员会) */
public final class CommitteeDeclaration {

    private static final String GUIDE = "业主大会和业主委员会指导规则";
    private static final String SICHUAN = "四川省物业管理条例";

    private CommitteeDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/neighborhood/committee/show").readingPage("/neighborhood/election/show").readingPage("/neighborhood/petition/list");
        for (String page : List.of("committee/manage", "committee/enter", "committee/constitute", "committee/file", "committee/confirm",
                "committee/report", "committee/end", "committee/group", "committee/demand", "seat/end", "election/begin", "election/manage", "resolution/put", "seal/use", "handover/sign",
                "petition/begin", "petition/sign", "petition/enter")) {
            plugin.personalPage("/neighborhood/" + page);
        }
        committee(plugin);
        owners(plugin);
        settings(plugin);
        plugin.retention(new RetentionRule("neighborhood.retention.committee", "neighborhood/committee/", RetentionRule.FOR_EVER,
                GUIDE + "第三十九条；[project]"));
        plugin.message(MessageKind.of("neighborhood.committeeFormed", Privacy.PUBLIC)).message(
                MessageKind.of("neighborhood.petitionBegun", Privacy.RESIDENTS)).message(
                MessageKind.of("neighborhood.signedOnPaper", Privacy.PARTIES)).message(
                MessageKind.of("neighborhood.meetingDemanded", Privacy.RESIDENTS)).message(
                MessageKind.of("neighborhood.meetingDue", Privacy.RESIDENTS));
    }

    private static void committee(PluginDeclaration plugin) {
        plugin.action("neighborhood.keepCommittee").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("neighborhood.useSeal").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("neighborhood.resignSeat").allows(OWNERS_COMMITTEE_MEMBER);
        plugin.action("neighborhood.demandMeeting").allows(OWNERS_COMMITTEE_MEMBER);
        plugin.action("neighborhood.confirmFiling").allows(STREET_OFFICER);
        plugin.action("neighborhood.endCommittee").allows(STREET_OFFICER);
        plugin.action("neighborhood.enterCommittee").allows(COMMITTEE_WORKER, STREET_OFFICER);
        plugin.action("neighborhood.proposeCandidate").allows(PARTY_ORGANISATION_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        // not the committee: a re-election is no business of those whose term ends
        plugin.action("neighborhood.stopElection").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.formGroup").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.checkCandidate").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        for (String action : List.of("endSeat", "holdElection", "handOver", "putRecall", "carryOut")) {
            plugin.action("neighborhood." + action).allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        }
    }

    private static void owners(PluginDeclaration plugin) {
        // not the committee: a demand may be about its own members
        plugin.action("neighborhood.enterSignatures").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.endPetition").allows(OWNER, STREET_OFFICER)
                .onScreenOnly("who began it writes to the street, which ends it");
        plugin.action("neighborhood.petition").allows(OWNER);
        plugin.action("neighborhood.sign").allows(OWNER);
        plugin.action("neighborhood.joinUp").allows(OWNER, OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER)
                .onScreenOnly("nobody does it: it follows from the last signature, on a screen or on paper");
        plugin.form(Form.of("neighborhood.petition", "LM", "neighborhood.petition.begin.title", "/neighborhood/petition/begin",
                        FormField.choice("kind", "neighborhood.petition.form.kind", "neighborhood.petition.kind.",
                                List.of(PetitionKind.CANDIDATE.name(), PetitionKind.RECALL.name(), PetitionKind.AUDIT.name(),
                                        PetitionKind.FOUNDING.name(), PetitionKind.CALL.name())).needed(),
                        FormField.line("member", "neighborhood.petition.form.member", 60),
                        FormField.text("text", "neighborhood.petition.begin.text", 2000).needed()))
                .form(Form.of("neighborhood.sign", "LQ", "neighborhood.petition.sign.title", "/neighborhood/petition/sign",
                        FormField.check("agree", "neighborhood.petition.form.agree").needed()));
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(number("firstMeetingDays", 7, 1, 30, GUIDE + "第三十二条")).setting(number("filingDays", 30, 1, 30, "物业管理条例第十六条"))
                .setting(number("confirmWorkdays", 15, 1, 30, SICHUAN + "第三十五条")).setting(number("agendaDays", 3, 0, 7, GUIDE + "第三十七条"))
                .setting(number("meetEveryMonths", 2, 1, 12, "北京市物业管理条例第四十五条")).setting(number("decisionPostDays", 3, 1, 3, SICHUAN
                        + "第三十七条")).setting(number("decisionStandDays", 30, 30, 90, SICHUAN + "第三十七条"))
                .setting(number("seatPostDays", 7, 1, 7, SICHUAN + "第四十条")).setting(number("seatHandoverDays", 7, 1, 7, SICHUAN + "第四十条"))
                .setting(number("handoverDays", 10, 1, 10, SICHUAN + "第四十五条")).setting(number("recallVoteDays", 30, 1, 30, SICHUAN + "第四十一条"))
                .setting(number("demandDays", 7, 1, 7, GUIDE + "第三十七条")).setting(number("alternatesPercent", 50, 0, 50, GUIDE + "第三十一条"))
                .setting(number("reelectionLeadMonths", 3, 3, 6, SICHUAN + "第四十三条；北京市物业管理条例第四十九条"))
                .setting(number("restNominateDays", 7, 1, 30, "[project]"));
    }

    private static Setting number(String name, int value, int least, int most, String source) {
        return Setting.number("neighborhood.committee." + name, value, least, most, source);
    }
}
