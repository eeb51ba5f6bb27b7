package org.yishi.neighborhood.compound;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;

import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Slot;

/** What this room brings to the portal. The compounds of a community and the one page of each. (小区) */
public final class CompoundDeclaration {

    private CompoundDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/neighborhood/compound/list").readingPage("/neighborhood/compound/show")
                .personalPage("/neighborhood/compound/mine").personalPage("/neighborhood/compound/describe")
                .personalPage("/neighborhood/compound/file").menu("/neighborhood/compound/list")
                .slot(Slot.DESK, "/neighborhood/slot/desk.xhtml").slot(Slot.COMMUNITY_SIDE, "/neighborhood/slot/community.xhtml")
                .slot(Slot.ME, "/neighborhood/slot/me.xhtml");
        plugin.action("neighborhood.describe").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.retention(new RetentionRule("neighborhood.retention.compound", Compound.DOSSIERS, RetentionRule.FOR_EVER,
                "四川省物业管理条例第三十七条；[project]"));
    }
}
