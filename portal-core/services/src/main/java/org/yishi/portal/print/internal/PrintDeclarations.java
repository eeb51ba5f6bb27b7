package org.yishi.portal.print.internal;

import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/** Who may change how an area's documents look. */
public final class PrintDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.action("portal.changePrintStyle").allows(Role.ADMINISTRATOR);
        portal.personalPage("/portal/admin/printing");
    }
}
