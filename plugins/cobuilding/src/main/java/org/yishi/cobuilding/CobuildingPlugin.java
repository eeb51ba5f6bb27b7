package org.yishi.cobuilding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.entry.WeekDays;
import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.need.Urgency;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/**
 * Co-building (共驻共建): the community and the units in it say what they need and what they have, make projects and agreements of it with
 * duties of both sides, and everybody can see whether they are kept. Begin reading at {@code Agreement} and {@code AgreementProcedure}.
 */
public class CobuildingPlugin implements PortalPlugin {

    private static final String PROJECT = "[project]";
    private static final String PRACTICE = "共驻共建通行做法；" + PROJECT;

    private static final Map<String, List<String>> READ = Map.of("overview", List.of("show"), "unit", List.of("list"), "need", List.of("list", "show"),
            "resource", List.of("list", "show"), "project", List.of("list", "show"), "agreement", List.of("list", "show"),
            "conference", List.of("list"), "report", List.of("show"));
    private static final Map<String, List<String>> WORK = Map.of("desk", List.of("show"), "unit", List.of("register", "manage", "join"),
            "need", List.of("raise", "mine", "enter", "manage"), "resource", List.of("enter", "manage"), "match", List.of("answer"),
            "project", List.of("propose", "manage"), "agreement", List.of("propose", "write", "manage", "check"), "promise", List.of("keep"),
            "service", List.of("enter", "confirm", "score"), "appraisal", List.of("give"));

    @Override
    public void declare(PluginDeclaration plugin) {
        READ.forEach((noun, verbs) -> verbs.forEach(verb -> plugin.readingPage("/cobuilding/" + noun + "/" + verb)));
        WORK.forEach((noun, verbs) -> verbs.forEach(verb -> plugin.personalPage("/cobuilding/" + noun + "/" + verb)));
        plugin.personalPage("/cobuilding/conference/convene");
        actions(plugin);
        forms(plugin);
        settings(plugin);
        messages(plugin);
        plugin.retention(new RetentionRule("cobuilding.retention.agreement", Agreement.DOSSIERS, 30,
                "机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）；" + PROJECT));
        plugin.menu("/cobuilding/overview/show").slot(Slot.DESK, "/cobuilding/slot/desk.xhtml").slot(Slot.ME, "/cobuilding/slot/me.xhtml");
    }

    private static void actions(PluginDeclaration plugin) {
        for (String action : List.of("register", "readContacts", "admit")) {
            plugin.action("cobuilding." + action).allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
        for (String action : List.of("offer", "match", "project", "agree", "serve", "appraise")) {
            plugin.action("cobuilding." + action).allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.UNIT_CONTACT);
        }
        plugin.action("cobuilding.work").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.UNIT_CONTACT, Role.STREET_OFFICER, Role.SUPERVISION_MEMBER);
        plugin.action("cobuilding.check").allows(Role.COMMITTEE_MEMBER, Role.STREET_OFFICER);
        plugin.action("cobuilding.convene").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER);
        plugin.action("cobuilding.join").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("ties an account to a unit; nobody speaks for a unit without one");
        plugin.action("cobuilding.raise").allowsAnybody(IdentityLevel.L1);
        plugin.action("cobuilding.score").allowsAnybody(IdentityLevel.L2);
    }

    private static void forms(PluginDeclaration plugin) {
        plugin.form(Form.of("cobuilding.raise", "XQ", "cobuilding.need.raise.title", "/cobuilding/need/raise",
                FormField.choice("kind", "cobuilding.need.raise.kind", "cobuilding.kind.", names(Kind.values())).needed(),
                FormField.line("headline", "cobuilding.need.raise.headline", 100).needed(),
                FormField.line("group", "cobuilding.need.raise.group", 100).needed(),
                FormField.line("people", "cobuilding.need.raise.people", 6).needed(),
                FormField.line("place", "cobuilding.need.raise.place", 200),
                FormField.choice("days", "cobuilding.need.raise.days", "cobuilding.days.", names(WeekDays.values())).needed(),
                FormField.choice("urgency", "cobuilding.need.raise.urgency", "cobuilding.urgency.", names(Urgency.values())).needed()));
        plugin.form(Form.of("cobuilding.score", "GV", "cobuilding.service.score.title", "/cobuilding/service/score",
                FormField.choice("satisfaction", "cobuilding.service.score.satisfaction", "cobuilding.satisfaction.", names(Satisfaction.values()))
                        .needed(),
                FormField.text("remark", "cobuilding.service.score.remark", 300)));
    }

    private static List<String> names(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("cobuilding.confirmMonths", 6, 1, 12, PRACTICE))
                .setting(Setting.number("cobuilding.startDays", 60, 1, 180, PRACTICE))
                .setting(Setting.number("cobuilding.fulfilDays", 15, 1, 60, PRACTICE))
                .setting(Setting.number("cobuilding.negotiateDays", 30, 1, 120, PRACTICE))
                .setting(Setting.number("cobuilding.legalDays", 10, 1, 60, PRACTICE))
                .setting(Setting.number("cobuilding.termMonths", 12, 1, 12, PRACTICE))
                .setting(Setting.number("cobuilding.reviewDays", 30, 1, 90, PRACTICE))
                .setting(Setting.number("cobuilding.suspendDays", 30, 1, 90, PRACTICE))
                .setting(Setting.number("cobuilding.settleDays", 15, 1, 60, PRACTICE))
                .setting(Setting.number("cobuilding.zeroEntryDays", 90, 30, 180, PRACTICE))
                .setting(Setting.number("cobuilding.conferenceMonths", 3, 1, 3, PRACTICE))
                .setting(Setting.number("cobuilding.conferenceNoticeDays", 3, 1, 15, PROJECT))
                .setting(Setting.number("cobuilding.sampleSize", 3, 1, 20, PROJECT))
                .setting(Setting.number("cobuilding.minCell", 5, 5, 50, "《个人信息保护法》第二十八条"))
                .setting(Setting.number("cobuilding.needsPerPerson", 3, 1, 20, PROJECT))
                .setting(Setting.number("cobuilding.codeDays", 14, 1, 60, PROJECT));
    }

    private static void messages(PluginDeclaration plugin) {
        for (String kind : List.of("raised", "matchProposed", "matchAccepted", "matchDeclined", "needMet", "promiseReported", "promiseDisputed",
                "serviceEntered", "serviceDisputed", "agreementTurn", "agreementDeclined")) {
            plugin.message(MessageKind.of("cobuilding." + kind, Privacy.OFFICE));
        }
        plugin.message(MessageKind.of("cobuilding.admitted", Privacy.PARTIES)).message(MessageKind.of("cobuilding.declined", Privacy.PARTIES))
                .message(MessageKind.of("cobuilding.signed", Privacy.PUBLIC));
    }
}
