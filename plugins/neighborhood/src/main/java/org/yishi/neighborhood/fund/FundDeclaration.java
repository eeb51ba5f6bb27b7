package org.yishi.neighborhood.fund;

import org.yishi.portal.plugin.PluginDeclaration;

/** What this room brings to the portal. Maintenance fund, common income and what must be published. (维修资金、公共收益) */
public final class FundDeclaration {

    private FundDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
    }
}
