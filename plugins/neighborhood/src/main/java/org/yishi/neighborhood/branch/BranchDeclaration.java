package org.yishi.neighborhood.branch;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. The compound's party branch. (小区党支部) */
public final class BranchDeclaration {

    private BranchDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
