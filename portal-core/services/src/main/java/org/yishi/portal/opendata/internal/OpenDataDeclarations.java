package org.yishi.portal.opendata.internal;

import java.util.stream.Stream;

import org.yishi.portal.opendata.Licence;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;

/** Pages and settings of open data. */
public final class OpenDataDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/opendata/list").readingPage("/portal/opendata/show");
        portal.setting(Setting.choice(Licence.SETTING, Licence.CC_BY_4.name(), Stream.of(Licence.values()).map(Enum::name).toList(), "[project]"));
    }
}
