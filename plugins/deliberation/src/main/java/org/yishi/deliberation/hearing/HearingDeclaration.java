package org.yishi.deliberation.hearing;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;

import java.util.List;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal: hearings before a decision (居民决策听证). */
public final class HearingDeclaration {

    private HearingDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        for (String verb : List.of("plan", "raise", "answer", "report")) {
            plugin.personalPage("/deliberation/hearing/" + verb);
        }
        plugin.action("deliberation.hear").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.setting(Setting.number("deliberation.hearingNoticeDays", 7, 7, 30, "[project]"))
                .setting(Setting.number("deliberation.hearingReportDays", 15, 1, 60, "[project]"));
    }
}
