package org.yishi.deliberation.position;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;

import java.util.List;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal: positions of the sides in equal length, and the costs. */
public final class PositionDeclaration {

    private PositionDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        for (String verb : List.of("manage", "enter", "cost", "take")) {
            plugin.personalPage("/deliberation/position/" + verb);
        }
        plugin.action("deliberation.enterPosition").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.takePosition").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("a side without a telephone gives its words to the worker, who enters them on the page of the positions");
        plugin.setting(Setting.number("deliberation.positionLength", 300, 100, 600, "[project]"));
    }
}
