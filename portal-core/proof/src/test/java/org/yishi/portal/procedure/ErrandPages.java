package org.yishi.portal.procedure;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/** A page that shows a time line, as a plugin's would. */
public class ErrandPages implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/errand/show");
    }
}
