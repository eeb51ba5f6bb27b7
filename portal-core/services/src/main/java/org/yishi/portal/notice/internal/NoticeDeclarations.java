package org.yishi.portal.notice.internal;

import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;

/** Permissions and parameters of notices and objections. */
public final class NoticeDeclarations implements PortalPlugin {

    private static final Role[] KEEPERS = {Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.OWNERS_COMMITTEE_MEMBER};

    @Override
    public void declare(PluginDeclaration portal) {
        for (String act : List.of("keepNotice", "postNotice", "interruptNotice", "changeNotice", "withdrawNotice", "closeNotice",
                "enterObjection", "answerObjection", "referObjection")) {
            portal.action("portal." + act).allows(KEEPERS);
        }
        portal.action("portal.settleObjection").allows(KEEPERS).allows(Role.SUPERVISION_MEMBER);
        // who is at home in the area is asked by the use case: residents belong to compounds below it
        portal.action("portal.object").allowsAnybody(IdentityLevel.L2);
        portal.action("portal.judgeAnswer").allows(KEEPERS).allowsAnybody(IdentityLevel.L2);
        portal.action("portal.seeObjector").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER,
                Role.STREET_OFFICER);

        forms(portal);
        portal.setting(Setting.number(NoticeSettings.DAYS, 15, 15, 90, "居民委员会组织法第三十四条"));
        portal.setting(Setting.choice(NoticeSettings.INTERRUPTION, "RESTART", List.of("RESTART", "EXTEND"), "[project]"));
        portal.setting(Setting.onOff(NoticeSettings.PHOTO_PROOF, true, "[project]"));
        portal.setting(Setting.number(NoticeSettings.ANSWER_DAYS, 3, 3, 5, "《四议两公开流程图》；山东省村务公开条例第十六条"));
        portal.setting(Setting.number(NoticeSettings.REACT_DAYS, 3, 0, 7, "[project]"));
        portal.setting(Setting.choice(NoticeSettings.BLOCKING, "LEGALITY_MONEY_ROLL", List.of("LEGALITY_MONEY_ROLL",
                NoticeSettings.BLOCKS_ALL), "[project]"));
        portal.setting(Setting.choice(NoticeSettings.CIRCLE, "RESIDENTS", List.of("RESIDENTS", "PUBLIC"), "[project]"));
        portal.setting(Setting.number(NoticeSettings.PER_PERSON, 5, 1, 50, "[project]"));
    }

    private static void forms(PluginDeclaration portal) {
        portal.form(Form.of("portal.object", "YY", "portal.notice.object.title", "/portal/notice/object",
                FormField.choice("kind", "portal.notice.object.kind", "portal.notice.object.kind.",
                        Stream.of(ObjectionKind.values()).map(ObjectionKind::name).toList()).needed(),
                FormField.text("text", "portal.notice.object.text", 2_000).needed(),
                FormField.check("byName", "portal.notice.object.byName")).fromAnybody());
        portal.form(Form.of("portal.judgeAnswer", "MY", "portal.notice.judge.title", "/portal/notice/judge",
                FormField.choice("satisfied", "portal.notice.judge.choice", "portal.notice.judge.choice.", List.of("YES", "NO")).needed())
                .fromAnybody());
    }
}
