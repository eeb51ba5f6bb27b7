package org.yishi.portal.front.internal;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;

/** What a community says of itself on its page. */
public final class FrontDeclarations implements PortalPlugin {

    private static final String SOURCE = "居民委员会组织法第三十四条；[project]";

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/offline");
        portal.setting(Setting.text("portal.front.phone", "", SOURCE));
        portal.setting(Setting.text("portal.front.place", "", SOURCE));
        portal.setting(Setting.text("portal.front.hours", "", SOURCE));
    }
}
