package org.yishi.portal.plugin.internal;

import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Slot;

/** The pages of administrators and of those who supervise, and the public page of a matter's chain. */
public final class AdminDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.action("portal.seeRefusals").allows(Role.ADMINISTRATOR);
        portal.personalPage("/portal/admin/plugins");
        portal.personalPage("/portal/admin/install");
        portal.personalPage("/portal/admin/remove");
        portal.personalPage("/portal/admin/settings");
        portal.personalPage("/portal/admin/areas");
        portal.personalPage("/portal/admin/ledger");
        portal.personalPage("/portal/admin/refusals");
        portal.readingPage("/portal/ledger/show");
        portal.readingPage("/portal/ledger/checkpoints");
        portal.slot(Slot.DESK, "/portal/slot/deskAdmin.xhtml");
    }
}
