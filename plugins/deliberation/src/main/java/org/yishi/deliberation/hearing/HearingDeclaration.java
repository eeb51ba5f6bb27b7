package org.yishi.deliberation.hearing;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal: hearings before a decision (居民决策听证). */
public final class HearingDeclaration {

    private HearingDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        for (String verb : List.of("plan", "raise", "answer", "report", "attend", "write", "door")) {
            plugin.personalPage("/deliberation/hearing/" + verb);
        }
        plugin.action("deliberation.hear").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.attend").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.write").allowsAnybody(IdentityLevel.L1);
        plugin.form(Form.of("deliberation.attend", "TZ", "deliberation.hearing.attend.title", "/deliberation/hearing/attend",
                FormField.check("consent", "deliberation.hearing.attend.consent").needed()));
        plugin.form(Form.of("deliberation.write", "TW", "deliberation.hearing.write.title", "/deliberation/hearing/write",
                FormField.text("body", "deliberation.hearing.write.body", HearingPoint.LONGEST).needed()));
        plugin.message(MessageKind.of("deliberation.publicSeat", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.hearingOff", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.hearingReported", Privacy.PARTIES));
        plugin.setting(Setting.number("deliberation.hearingNoticeDays", 7, 7, 30, "[project]"))
                .setting(Setting.number("deliberation.hearingReportDays", 15, 1, 60, "[project]"))
                .setting(Setting.number("deliberation.writtenPoints", 5, 1, 20, "[project]"));
    }
}
