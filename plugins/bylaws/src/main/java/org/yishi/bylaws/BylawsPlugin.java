package org.yishi.bylaws;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;
import java.util.Map;

import org.yishi.bylaws.paper.BylawForms;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/**
 * Bylaws (居民公约): what residents agree to keep, from the motion to the text that holds, with every article's history. The heart is plain Java
 * in {@code text}; begin reading at {@code BylawText}, {@code Consolidation} and {@code VersionProcedure}.
 */
public class BylawsPlugin implements PortalPlugin {

    private static final String PROJECT = "[project]";
    private static final String GUIDANCE = "民发〔2018〕144号；" + PROJECT;
    private static final String RETENTION = "机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）；" + PROJECT;

    private static final Map<String, List<String>> READ = Map.of("bylaw", List.of("list", "show"), "article", List.of("show"),
            "version", List.of("show"));
    private static final Map<String, List<String>> WORK = Map.of(
            "version", List.of("draft", "manage", "compose", "attach", "withdraw"),
            "article", List.of("write"),
            "comment", List.of("give", "answer"),
            "amendment", List.of("propose", "answer"),
            "legality", List.of("review"),
            "adoption", List.of("convene", "sign"),
            "filing", List.of("answer"),
            "publication", List.of("prepare"),
            "enforcement", List.of("report", "mine", "show", "join", "object", "desk", "handle", "answer"));

    @Override
    public void declare(PluginDeclaration plugin) {
        READ.forEach((noun, verbs) -> verbs.forEach(verb -> plugin.readingPage("/bylaws/" + noun + "/" + verb)));
        WORK.forEach((noun, verbs) -> verbs.forEach(verb -> plugin.personalPage("/bylaws/" + noun + "/" + verb)));
        ofTheOffice(plugin);
        ofResidents(plugin);
        settings(plugin);
        plugin.retention(new RetentionRule("bylaws.retention.version", "bylaws/version/", RetentionRule.FOR_EVER, RETENTION))
                .retention(new RetentionRule("bylaws.retention.enforcement", "bylaws/enforcement/", 10, RETENTION));
        plugin.message(MessageKind.of("bylaws.consultation", Privacy.PUBLIC)).message(MessageKind.of("bylaws.inForce", Privacy.PUBLIC))
                .message(MessageKind.of("bylaws.repealed", Privacy.PUBLIC))
                .message(MessageKind.of("bylaws.answered", Privacy.PARTIES)).message(MessageKind.of("bylaws.decided", Privacy.PARTIES))
                .message(MessageKind.of("bylaws.breach", Privacy.PARTIES).urgent());
        plugin.handlers("bylaws/enforcement/", "bylaws.readBreach");
        plugin.slot(Slot.DESK, "/bylaws/slot/desk.xhtml").slot(Slot.ME, "/bylaws/slot/me.xhtml").menu("/bylaws/bylaw/list");
    }

    private static void ofTheOffice(PluginDeclaration plugin) {
        plugin.action("bylaws.initiate").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, SUPERVISION_MEMBER);
        plugin.action("bylaws.work").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, SUPERVISION_MEMBER, STREET_OFFICER);
        for (String action : List.of("draft", "answer", "publish", "handle")) {
            plugin.action("bylaws." + action).allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        }
        // the street, where it calls the meeting in the place of a committee that does not
        plugin.action("bylaws.convene").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("bylaws.decide").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, STREET_OFFICER);
        plugin.action("bylaws.attach").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("bylaws.review").allows(STREET_OFFICER);
        plugin.action("bylaws.file").allows(STREET_OFFICER);
        plugin.action("bylaws.answerObjection").allows(SUPERVISION_MEMBER, STREET_OFFICER);
        plugin.action("bylaws.readBreach").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, SUPERVISION_MEMBER, STREET_OFFICER);
    }

    private static void ofResidents(PluginDeclaration plugin) {
        plugin.action("bylaws.comment").allowsAnybody(IdentityLevel.L1);
        plugin.action("bylaws.amend").allowsAnybody(IdentityLevel.L2);
        plugin.action("bylaws.reportBreach").allowsAnybody(IdentityLevel.L1);
        plugin.action("bylaws.objectBreach").allowsAnybody(IdentityLevel.L1);
        plugin.action("bylaws.joinBreach").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("who has no telephone is read the record when heard and objects on the sheet that is handed over");
        BylawForms.declare(plugin);
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("bylaws.collectDays", 15, 1, 90, GUIDANCE))
                .setting(Setting.number("bylaws.draftDays", 30, 1, 180, PROJECT))
                .setting(Setting.number("bylaws.consultDays", 15, 7, 90, GUIDANCE))
                .setting(Setting.number("bylaws.legalDays", 10, 1, 30, PROJECT))
                .setting(Setting.number("bylaws.readyDays", 10, 5, 60, PROJECT))
                .setting(Setting.number("bylaws.womenShare", 33, 0, 50, GUIDANCE))
                .setting(Setting.number("bylaws.fileDays", 10, 1, 30, GUIDANCE))
                .setting(Setting.number("bylaws.filingReplyDays", 15, 1, 30, PROJECT))
                .setting(Setting.number("bylaws.reviewYears", 3, 1, 5, PROJECT))
                .setting(Setting.number("bylaws.correctDays", 60, 10, 180, PROJECT))
                .setting(Setting.number("bylaws.hearDays", 10, 1, 30, PROJECT))
                .setting(Setting.number("bylaws.settleDays", 15, 1, 60, PROJECT))
                .setting(Setting.number("bylaws.objectDays", 7, 1, 30, PROJECT))
                .setting(Setting.number("bylaws.objectionDays", 15, 1, 60, PROJECT));
    }
}
