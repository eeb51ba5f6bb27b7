package org.yishi.portal.document.internal;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;

/** What documents need: who may ask for one at all (the privacy class decides the rest), and how large one may be. */
public final class DocumentDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.action("portal.readDocument").allowsAnybody(IdentityLevel.L1);
        portal.setting(Setting.number(KeptDocuments.MEGABYTES, 10, 1, 20, "[project]"));
    }
}
