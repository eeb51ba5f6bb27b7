package org.yishi.portal.mydata.internal;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** Pages, permissions and settings of what each person may do with the own data (个人信息保护法第四十四条至第五十条). */
public final class MyDataDeclarations implements PortalPlugin {

    private static final String STANDARD = "GB/T 35273—2020 [memory]";

    @Override
    public void declare(PluginDeclaration portal) {
        portal.personalPage("/portal/me/data");
        portal.personalPage("/portal/me/correct");
        portal.personalPage("/portal/me/take");
        portal.personalPage("/portal/me/delete");
        portal.personalPage("/portal/people/corrections");
        portal.personalPage("/portal/people/leave");
        portal.slot(Slot.ME, "/portal/slot/mydata.xhtml");
        portal.action("portal.takeMyData").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("at the counter the register is shown and printed");
        portal.action("portal.correctMyData").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("at the counter the worker changes the register at once");
        portal.action("portal.deleteMyData").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("entered at the counter, by portal.enterDeletion");
        portal.action("portal.answerCorrection").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        portal.action("portal.enterDeletion").allows(Role.COMMITTEE_WORKER);
        // nobody but the portal itself
        portal.action("portal.carryOutDeletion").allows();
        portal.message(MessageKind.of(CorrectionActs.ANSWERED, Privacy.PARTIES));
        portal.setting(Setting.number("portal.mydata.graceDays", 7, 1, 15, STANDARD));
        portal.setting(Setting.number("portal.mydata.correctionDays", 15, 1, 30, STANDARD));
    }
}
