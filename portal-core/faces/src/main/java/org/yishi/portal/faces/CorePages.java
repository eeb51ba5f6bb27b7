package org.yishi.portal.faces;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/** The pages of core itself. */
public class CorePages implements PortalPlugin {

    public static final String HOME = "/portal/home";
    public static final String LOGIN = "/portal/login";

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage(HOME);
        portal.readingPage("/portal/community");
        portal.readingPage("/portal/accessibility");
        portal.personalPage("/portal/me");
        portal.personalPage("/portal/desk");
    }
}
