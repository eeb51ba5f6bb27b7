package org.yishi.portal.register.internal;

import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;
import org.yishi.portal.register.internal.book.CommitteeBook;

/** The pages, permissions and parameters of the registers. */
public final class RegisterDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.action("portal.seeRegister").allows(Role.COMMITTEE_WORKER, Role.STREET_OFFICER);
        portal.personalPage("/portal/register/list");
        portal.personalPage("/portal/register/bring");
        portal.personalPage("/portal/register/confirm");
        portal.personalPage("/portal/register/residents");
        portal.personalPage("/portal/register/template");
        portal.slot(Slot.DESK, "/portal/slot/deskRegister.xhtml");
        portal.setting(Setting.number(CommitteeBook.TERM, 5, 1, 5, "居民委员会组织法第十四条"));
    }
}
