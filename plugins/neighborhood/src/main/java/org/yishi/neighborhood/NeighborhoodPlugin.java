package org.yishi.neighborhood;

import org.yishi.neighborhood.branch.BranchDeclaration;
import org.yishi.neighborhood.committee.CommitteeDeclaration;
import org.yishi.neighborhood.compound.CompoundDeclaration;
import org.yishi.neighborhood.founding.FoundingDeclaration;
import org.yishi.neighborhood.fund.FundDeclaration;
import org.yishi.neighborhood.register.RegisterDeclaration;
import org.yishi.neighborhood.vote.VoteDeclaration;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;

/**
 * Neighborhoods (小区自治): who owns what is in the register, what the owners decide is counted from it by law, the owners' committee carries it
 * out, and the compound's party branch helps it come about. One package per noun; each says in its {@code …Declaration} what it brings.
 */
public class NeighborhoodPlugin implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration plugin) {
        CompoundDeclaration.declare(plugin);
        RegisterDeclaration.declare(plugin);
        VoteDeclaration.declare(plugin);
        FoundingDeclaration.declare(plugin);
        CommitteeDeclaration.declare(plugin);
        FundDeclaration.declare(plugin);
        BranchDeclaration.declare(plugin);
    }
}
