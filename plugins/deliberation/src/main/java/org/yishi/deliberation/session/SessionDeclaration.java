package org.yishi.deliberation.session;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal: sessions, the opinion point by point, signatures and minority opinions. */
public final class SessionDeclaration {

    private SessionDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        for (String verb : List.of("table", "lead", "put", "speak", "enter", "adjourn", "draft", "supervise", "answer")) {
            plugin.personalPage("/deliberation/session/" + verb);
        }
        for (String action : List.of("deliberation.meet", "deliberation.preside", "deliberation.formOpinion")) {
            plugin.action(action).allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        }
        plugin.action("deliberation.supervise").allows(SUPERVISION_MEMBER);
        plugin.action("deliberation.answer").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("at the table it is said aloud or on paper, and the recorder enters it");
        plugin.action("deliberation.readMinutes").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.sign").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.dissent").allowsAnybody(IdentityLevel.L1);
        plugin.form(Form.of("deliberation.sign", "HQ", "deliberation.session.answer.signTitle", "/deliberation/session/answer",
                FormField.check("signed", "deliberation.session.answer.signed").needed()));
        plugin.form(Form.of("deliberation.dissent", "HF", "deliberation.session.answer.dissentTitle", "/deliberation/session/answer",
                FormField.text("body", "deliberation.session.answer.body", 900).needed()));
        plugin.setting(Setting.choice("deliberation.quorum", "TWO_THIRDS", List.of("TWO_THIRDS", "MORE_THAN_HALF"), "[project]"))
                .setting(Setting.number("deliberation.adjournDays", 15, 1, 60, "[project]"));
        plugin.message(MessageKind.of("deliberation.draftPut", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.draftToSupervise", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.opinionAdopted", Privacy.PUBLIC));
    }
}
