package org.yishi.deliberation.review;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal: democratic review (民主评议). */
public final class ReviewDeclaration {

    private ReviewDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        for (String verb : List.of("plan", "lead", "rectify", "count")) {
            plugin.personalPage("/deliberation/review/" + verb);
        }
        plugin.action("deliberation.appraise").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.countReview").allows(SUPERVISION_MEMBER);
        plugin.setting(Setting.number("deliberation.reviewReportDays", 5, 5, 30, "[project]"))
                .setting(Setting.number("deliberation.rectifyDays", 15, 1, 60, "[project]"));
    }
}
