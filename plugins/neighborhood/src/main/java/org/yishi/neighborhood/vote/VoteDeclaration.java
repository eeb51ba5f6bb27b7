package org.yishi.neighborhood.vote;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. Votes of the owners' assembly from the proposal to the filing. (业主表决) */
public final class VoteDeclaration {

    private VoteDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
