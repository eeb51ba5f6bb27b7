package org.yishi.portal.form.internal;

import org.yishi.portal.form.Contests;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Slot;

/** Pages and permissions of what comes on paper. */
public final class FormDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        for (String page : new String[] {"list", "enter", "confirm", "mine", "contest", "answer"}) {
            portal.personalPage("/portal/form/" + page);
        }
        portal.slot(Slot.DESK, "/portal/slot/deskForms.xhtml");
        portal.slot(Slot.ME, "/portal/slot/forms.xhtml");
        portal.action(PaperEntries.ACTION).allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.OWNERS_COMMITTEE_MEMBER);
        portal.action(Contests.ACTION).allows(Role.COMMITTEE_WORKER, Role.SUPERVISION_MEMBER);
        portal.action("portal.seeOwnPaper").allowsAnybody(IdentityLevel.L1);
        portal.action("portal.contestPaper").allowsAnybody(IdentityLevel.L1);
        portal.form(Form.of("portal.contestPaper", "FY", "portal.form.contest.title", "/portal/form/contest",
                FormField.text("words", "portal.form.contest.words", 2_000).needed()));
    }
}
