package org.yishi.neighborhood.vote;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal. Votes of the owners' assembly from the proposal to the filing. (业主表决) */
public final class VoteDeclaration {

    private static final String PROJECT = "[project]";
    private static final List<String> PERSONAL = List.of("propose", "demand", "support", "manage", "report", "notice", "roll", "workbook", "cast",
            "mine", "paper", "confirm", "deliver", "proxy", "agent", "extend", "count", "publish", "recheck", "answer", "annul", "correct", "accept", "file", "enter", "refuse");

    private VoteDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/neighborhood/vote/list").readingPage("/neighborhood/vote/show").formPage("/neighborhood/vote/pack");
        PERSONAL.forEach(verb -> plugin.personalPage("/neighborhood/vote/" + verb));
        actions(plugin);
        forms(plugin);
        days(plugin);
        rules(plugin);
        // scans of ballots and what proves them are read by those who count and by the owner concerned, who learns of each look
        plugin.handlers(Vote.DOSSIERS, "neighborhood.countVote");
        plugin.retention(new RetentionRule("neighborhood.retention.vote", Vote.DOSSIERS, RetentionRule.FOR_EVER,
                "业主大会和业主委员会指导规则；" + PROJECT));
        plugin.message(MessageKind.of("neighborhood.voteReported", Privacy.PUBLIC).requiredBy("物业管理条例第十四条"))
                .message(MessageKind.of("neighborhood.voteDemanded", Privacy.PUBLIC))
                .message(MessageKind.of("neighborhood.voteStreetAsked", Privacy.PUBLIC))
                .message(MessageKind.of("neighborhood.voteNoticed", Privacy.PUBLIC).requiredBy("物业管理条例第十四条"))
                .message(MessageKind.of("neighborhood.voteOpen", Privacy.PUBLIC).urgent().untilDone())
                .message(MessageKind.of("neighborhood.voteExtended", Privacy.PUBLIC).urgent())
                .message(MessageKind.of("neighborhood.voteResult", Privacy.PUBLIC))
                .message(MessageKind.of("neighborhood.voteRecount", Privacy.PARTIES))
                .message(MessageKind.of("neighborhood.voteRecounted", Privacy.PUBLIC))
                .message(MessageKind.of("neighborhood.voteAnnulled", Privacy.PUBLIC));
    }

    private static void actions(PluginDeclaration plugin) {
        for (String action : List.of("proposeVote", "callVote", "deliverBallots", "enterBallot", "countVote", "publishVote", "leadVote",
                "fileVote")) {
            plugin.action("neighborhood." + action).allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_MEMBER, COMMITTEE_WORKER, STREET_OFFICER);
        }
        plugin.action("neighborhood.refuseDemand").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_MEMBER, COMMITTEE_WORKER);
        plugin.action("neighborhood.annulVote").allows(STREET_OFFICER);
        plugin.action("neighborhood.readWorkbook").allowsAnybody(IdentityLevel.L2);
        // signatures need L2, ballots on a screen L3 (domain 1.2)
        plugin.action("neighborhood.demandVote").allows(OWNER).needs(IdentityLevel.L2);
        plugin.action("neighborhood.supportVote").allows(OWNER).needs(IdentityLevel.L2);
        plugin.action("neighborhood.giveProxy").allows(OWNER).needs(IdentityLevel.L3);
        plugin.action("neighborhood.askRecount").allows(OWNER).needs(IdentityLevel.L2);
        // owners and the agents whom they empowered; the use case asks for which parties
        plugin.action("neighborhood.castVote").allowsAnybody(IdentityLevel.L3);
    }

    private static void forms(PluginDeclaration plugin) {
        plugin.form(Form.of("neighborhood.demandVote", "BY", "neighborhood.vote.demand.title", "/neighborhood/vote/demand",
                        FormField.line("headline", "neighborhood.vote.demand.headline", 200).needed(),
                        FormField.choice("item", "neighborhood.vote.demand.item", "neighborhood.vote.item.", VoteItem.ofDemands()).needed(),
                        FormField.text("question", "neighborhood.vote.demand.question", 500).needed(),
                        FormField.text("details", "neighborhood.vote.demand.details", 20_000),
                        FormField.text("reasons", "neighborhood.vote.demand.reasons", 2000).needed()))
                .form(Form.of("neighborhood.supportVote", "BL", "neighborhood.vote.support.title", "/neighborhood/vote/support",
                        FormField.check("agree", "neighborhood.vote.support.agree").needed()))
                .form(Form.of("neighborhood.castVote", "BP", "neighborhood.vote.cast.title", "/neighborhood/vote/cast",
                        FormField.line("marked", "neighborhood.vote.cast.marked", 500))
                        .ownPlaces("/portal/print?what=neighborhood.blankBallot", "/neighborhood/vote/paper"))
                .form(Form.of("neighborhood.giveProxy", "BW", "neighborhood.vote.proxy.title", "/neighborhood/vote/proxy",
                        FormField.line("agentName", "neighborhood.vote.proxy.agentName", 60).needed())
                        .ownPlaces("/portal/print?what=neighborhood.proxy", "/neighborhood/vote/agent"))
                .form(Form.of("neighborhood.askRecount", "BF", "neighborhood.vote.recheck.title", "/neighborhood/vote/recheck",
                        FormField.text("reason", "neighborhood.vote.recheck.reason", 2000).needed()));
    }

    private static void days(PluginDeclaration plugin) {
        plugin.setting(Setting.number("neighborhood.callDays", 30, 5, 60, PROJECT + "；四川省物业管理条例第三十条"))
                .setting(Setting.number("neighborhood.reportDays", 0, 0, 60, "成都市物业管理条例第三十一条；遂宁市物业管理条例第十五条"))
                .setting(Setting.number("neighborhood.noticeDays", 15, 15, 60, "物业管理条例第十四条"))
                .setting(Setting.number("neighborhood.voteDaysLeast", 5, 1, 60, "杭州市物业管理条例第二十条；" + PROJECT))
                .setting(Setting.number("neighborhood.voteDaysMost", 60, 5, 90, "杭州市物业管理条例第二十条；" + PROJECT))
                .setting(Setting.number("neighborhood.extendDays", 15, 1, 30, PROJECT))
                .setting(Setting.number("neighborhood.countDays", 3, 1, 15, PROJECT))
                .setting(Setting.number("neighborhood.resultDays", 3, 1, 5, "四川省物业管理条例第三十七条"))
                .setting(Setting.number("neighborhood.resultStandDays", 30, 30, 90, "四川省物业管理条例第三十七条"))
                .setting(Setting.number("neighborhood.voteFileDays", 30, 1, 30, "物业管理条例第十六条；四川省物业管理条例第三十五条；" + PROJECT))
                .setting(Setting.number("neighborhood.recountDays", 30, 1, 60, "泸州市物业管理条例第十条；遂宁市物业管理条例第十五条"));
    }

    private static void rules(PluginDeclaration plugin) {
        plugin.setting(Setting.choice("neighborhood.participationBasis", TermsInForce.BY_RULESET,
                        List.of(TermsInForce.BY_RULESET, "BALLOT_RETURNED", "RECEIPT_OR_LOGIN"), "四川省物业管理条例第三十一条"))
                .setting(Setting.choice("neighborhood.duplicateRule", "FIRST", List.of("FIRST", "LAST", "VOID_ALL"), PROJECT))
                .setting(Setting.choice("neighborhood.coOwnerConflict", "ABSTAIN", List.of("ABSTAIN", "FIRST", "VOID"), PROJECT))
                .setting(Setting.choice("neighborhood.deemedVote", "NONE", List.of("NONE", "FOLLOW_MAJORITY", "DEEMED_ABSTAIN"),
                        "业主大会和业主委员会指导规则第二十六条"))
                .setting(Setting.text("neighborhood.deemedClause", "", "业主大会议事规则"))
                .setting(Setting.number("neighborhood.maxProxiesPerAgent", 0, 0, 50, "潍坊市物业管理条例第三十二条；" + PROJECT))
                .setting(Setting.onOff("neighborhood.barPropertyStaff", true, "舟山市物业管理条例；" + PROJECT));
    }
}
