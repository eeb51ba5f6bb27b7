package org.yishi.portal.procedure.internal;

import java.util.List;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** Pages, permissions and settings of procedures, to-dos and the calendar of working days. */
public final class ProcedureDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.personalPage("/portal/todo");
        portal.personalPage("/portal/admin/calendar");
        portal.slot(Slot.DESK, "/portal/slot/deskCalendar.xhtml");
        portal.action("portal.seeToDo").allowsAnybody(IdentityLevel.L1);
        portal.action("portal.bringCalendar").allows(Role.ADMINISTRATOR);
        portal.setting(Setting.number(FrozenParameters.MAX_LAG, 3, 0, 7, "[project]"));
        portal.setting(Setting.choice(Deadlines.ROLLOVER, "OFF_DAYS", List.of("OFF_DAYS", "FESTIVAL", "NONE"), "民法典第二百零三条"));
        portal.setting(Setting.number(DeadlineReminders.LEAD, 3, 0, DeadlineReminders.LONGEST_LEAD, "[project]"));
    }
}
