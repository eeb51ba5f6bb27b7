package org.yishi.portal.biography.internal;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/** The page of an issue's biography. */
public final class BiographyDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/biography/show");
    }
}
