package org.yishi.decisions;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/**
 * Decisions (四议两公开一监督): four bodies discuss a matter one after the other, the resolution and its result are disclosed, the
 * supervision committee watches every step, and one file holds all of it. Begin reading at {@code Matter} and {@code MatterProcedure}.
 */
public class DecisionsPlugin implements PortalPlugin {

    private static final String PROJECT = "[project]";
    private static final String RETENTION = "机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）；" + PROJECT;

    /** Pages for those who work on a matter, by noun. */
    private static final Map<String, List<String>> WORK = Map.of(
            "matter", List.of("open", "manage", "amend", "submit", "begin", "withdraw", "annul", "danger", "consent", "close"),
            "plan", List.of("write", "circulate"),
            "step", List.of("convene"),
            "opinion", List.of("desk", "give", "answer"),
            "disclosure", List.of("prepare"),
            "contract", List.of("sign"),
            "payment", List.of("pay"),
            "change", List.of("report"),
            "completion", List.of("report"));

    @Override
    public void declare(PluginDeclaration plugin) {
        plugin.readingPage("/decisions/matter/list").readingPage("/decisions/matter/show").readingPage("/decisions/matter/record");
        WORK.forEach((noun, verbs) -> verbs.forEach(verb -> plugin.personalPage("/decisions/" + noun + "/" + verb)));
        actions(plugin);
        settings(plugin);
        plugin.retention(new RetentionRule("decisions.retention.matter", "decisions/matter/", RetentionRule.FOR_EVER, RETENTION));
        plugin.message(MessageKind.of("decisions.stageReached", Privacy.OFFICE))
                .message(MessageKind.of("decisions.opinionWanted", Privacy.OFFICE).untilDone())
                .message(MessageKind.of("decisions.resolved", Privacy.PUBLIC));
        plugin.slot(Slot.DESK, "/decisions/slot/desk.xhtml")
                .slot(Slot.ME, "/decisions/slot/me.xhtml")
                .menu("/decisions/matter/list");
    }

    private static void actions(PluginDeclaration plugin) {
        plugin.action("decisions.work").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, SUPERVISION_MEMBER,
                STREET_OFFICER);
        for (String action : List.of("open", "disclose", "implement", "archive")) {
            plugin.action("decisions." + action).allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        }
        for (String action : List.of("plan", "convene", "decide", "answer", "withdraw")) {
            plugin.action("decisions." + action).allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER);
        }
        plugin.action("decisions.supervise").allows(SUPERVISION_MEMBER);
        plugin.action("decisions.consent").allows(STREET_OFFICER);
        plugin.action("decisions.annul").allows(STREET_OFFICER);
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("decisions.circulateDays", 3, 1, 30, "四议两公开工作法；" + PROJECT))
                .setting(Setting.number("decisions.discloseWithinDays", 3, 1, 5, PROJECT))
                .setting(Setting.number("decisions.archiveDays", 15, 1, 60, PROJECT))
                .setting(Setting.number("decisions.changeMaxPercent", 10, 0, 50, PROJECT))
                .setting(Setting.number("decisions.projectThreshold", 10_000, 0, 10_000_000, PROJECT))
                .setting(Setting.number("decisions.pauseDays", 3, 1, 15, "居务监督委员会工作规则；" + PROJECT))
                .setting(Setting.number("decisions.catchUpDays", 30, 1, 60, PROJECT));
    }
}
