package org.yishi.portal.people.internal;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** Pages, permissions and settings of accounts, identity and capacities. */
public final class PeopleDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.formPage("/portal/login");
        portal.formPage("/portal/account/claim");
        portal.formPage("/portal/account/first");
        portal.personalPage("/portal/account/password");
        portal.personalPage("/portal/account/looks");
        portal.personalPage("/portal/people/counter");
        portal.personalPage("/portal/people/file");
        portal.personalPage("/portal/people/register");
        portal.personalPage("/portal/people/capacities");
        portal.personalPage("/portal/people/code");
        portal.personalPage("/portal/people/end");
        portal.slot(Slot.ME, "/portal/slot/account.xhtml");
        portal.slot(Slot.DESK, "/portal/slot/people.xhtml");
        portal.action("portal.claimAccount").allowsAnybody(IdentityLevel.L0)
                .onScreenOnly("an account is for the screen; on paper nobody needs one");
        portal.action("portal.changePassword").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("a password is for the screen; the counter hands out a new code");
        portal.action("portal.handOutCode").allows(Role.COMMITTEE_WORKER, Role.STREET_OFFICER, Role.ADMINISTRATOR);
        portal.action("portal.appointAdministrator").allows(Role.ADMINISTRATOR);
        portal.setting(Setting.number("portal.people.personsPerPhone", 1, 1, 5, "[project]"));
    }
}
