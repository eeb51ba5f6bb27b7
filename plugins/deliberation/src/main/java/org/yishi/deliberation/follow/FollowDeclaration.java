package org.yishi.deliberation.follow;

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

/** What this room brings to the portal: actions, feedback, evaluation and the archive. */
public final class FollowDeclaration {

    private FollowDeclaration() {
    }

    /** From the best to the worst. */
    private static final List<String> GRADES = List.of("5", "4", "3", "2", "1");

    public static void declare(PluginDeclaration plugin) {
        for (String verb : List.of("route", "strike", "hand", "refer", "report", "tell", "evaluate")) {
            plugin.personalPage("/deliberation/follow/" + verb);
        }
        for (String action : List.of("route", "report", "feedBack", "conclude", "archive")) {
            plugin.action("deliberation." + action).allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        }
        plugin.action("deliberation.evaluate").allowsAnybody(IdentityLevel.L1);
        plugin.form(Form.of("deliberation.evaluate", "PJ", "deliberation.follow.evaluate.title", "/deliberation/follow/evaluate",
                FormField.choice("result", "deliberation.follow.evaluate.result", "deliberation.grade.", GRADES).needed(),
                FormField.choice("process", "deliberation.follow.evaluate.process", "deliberation.grade.", GRADES).needed(),
                FormField.text("comment", "deliberation.follow.evaluate.comment", 500)));
        plugin.message(MessageKind.of("deliberation.fedBack", Privacy.PUBLIC));
        plugin.setting(Setting.number("deliberation.routeDays", 7, 1, 30, "[project]"))
                .setting(Setting.number("deliberation.feedbackDays", 15, 1, 60, "[project]"))
                .setting(Setting.number("deliberation.evaluateDays", 15, 7, 60, "[project]"))
                .setting(Setting.number("deliberation.reopenBelow", 60, 0, 100, "[project]"))
                .setting(Setting.number("deliberation.archiveDays", 10, 1, 60, "[project]"));
    }
}
