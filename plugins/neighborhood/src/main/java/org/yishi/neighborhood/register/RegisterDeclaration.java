package org.yishi.neighborhood.register;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. Units, parties and the owners' roll in its versions. (业主清册) */
public final class RegisterDeclaration {

    private RegisterDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
