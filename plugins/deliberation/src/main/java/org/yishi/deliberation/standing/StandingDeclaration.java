package org.yishi.deliberation.standing;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;

import java.util.List;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** What this room brings to the portal: standing councils and residents' boards (常设议事会、居民理事会). */
public final class StandingDeclaration {

    private StandingDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/deliberation/standing/list").readingPage("/deliberation/standing/show");
        for (String verb : List.of("establish", "manage", "member", "end", "mandate", "report", "commission")) {
            plugin.personalPage("/deliberation/standing/" + verb);
        }
        plugin.slot(Slot.DESK, "/deliberation/slot/standingdesk.xhtml");
        plugin.action("deliberation.stand").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.setting(Setting.number("deliberation.councilSize", 30, 15, 35, "[project]"))
                .setting(Setting.number("deliberation.yearReportDays", 90, 30, 180, "[project]"));
    }
}
