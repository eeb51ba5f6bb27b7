package org.yishi.portal.search.internal;

import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/** Who looks after the search. */
public final class SearchDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.action("portal.seeSearch").allows(Role.ADMINISTRATOR);
        portal.action("portal.rebuildSearch").allows(Role.ADMINISTRATOR);
        // not a reading page: what it shows depends on who asks, and what people ask is without number
        portal.formPage("/portal/search");
        portal.personalPage("/portal/admin/search");
    }
}
