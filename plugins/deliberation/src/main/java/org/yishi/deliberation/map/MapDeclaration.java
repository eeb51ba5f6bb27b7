package org.yishi.deliberation.map;

import java.util.List;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** What this room brings to the portal: the opinion map, what it says to the moderator, and the data of a conversation. */
public final class MapDeclaration {

    private MapDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/deliberation/map/show").formPage("/deliberation/map/similar").formPage("/deliberation/map/data");
        for (String verb : List.of("mine", "work", "flood")) {
            plugin.personalPage("/deliberation/map/" + verb);
        }
        plugin.slot(Slot.DESK, "/deliberation/slot/maps.xhtml");
        plugin.action("deliberation.map").allows();
        plugin.setting(Setting.number("deliberation.minGroup", 7, 7, 50, "[project]"))
                .setting(Setting.choice("deliberation.publishBallots", "NO", List.of("NO", "YES"), "[project]"));
    }
}
