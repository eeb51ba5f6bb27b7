package org.yishi.neighborhood.compound;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. The compounds of a community and the one page of each. (小区) */
public final class CompoundDeclaration {

    private CompoundDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
