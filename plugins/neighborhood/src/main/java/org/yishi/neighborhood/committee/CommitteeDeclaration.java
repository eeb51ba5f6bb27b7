package org.yishi.neighborhood.committee;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. The owners' committee ( members, meetings, decisions, terms.:业主委员会) */
public final class CommitteeDeclaration {

    private CommitteeDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
