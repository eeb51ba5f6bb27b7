package org.yishi.portal.faces;

import java.util.Set;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/** The pages of core itself. */
public class CorePages implements PortalPlugin {

    public static final String HOME = "/portal/home";
    public static final String LOGIN = "/portal/login";

    /** Pages with a form that are open before anybody is logged in. */
    public static final Set<String> OPEN_TO_VISITORS = Set.of(LOGIN);

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage(HOME);
        portal.readingPage("/portal/community");
        portal.readingPage("/portal/accessibility");
        portal.personalPage("/portal/me");
        portal.personalPage("/portal/desk");
    }
}
