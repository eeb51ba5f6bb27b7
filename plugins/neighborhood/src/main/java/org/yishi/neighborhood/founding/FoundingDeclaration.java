package org.yishi.neighborhood.founding;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. How an owners' assembly comes into being. (首次业主大会筹备) */
public final class FoundingDeclaration {

    private FoundingDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
