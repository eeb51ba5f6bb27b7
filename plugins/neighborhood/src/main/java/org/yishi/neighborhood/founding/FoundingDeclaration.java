package org.yishi.neighborhood.founding;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal. How an owners' assembly comes into being. (首次业主大会筹备) */
public final class FoundingDeclaration {

    static final String REVISE_MONTHS = "neighborhood.founding.reviseMonths";

    private static final String SICHUAN = "四川省物业管理条例";

    private FoundingDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/neighborhood/founding/show").personalPage("/neighborhood/founding/begin")
                .personalPage("/neighborhood/founding/manage").personalPage("/neighborhood/founding/roll");
        plugin.action("neighborhood.leadFounding").allows(STREET_OFFICER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("neighborhood.checkFounding").allows(STREET_OFFICER);
        plugin.action("neighborhood.prepareMeeting").allows(STREET_OFFICER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.setting(Setting.number("neighborhood.founding.reportDays", 30, 1, 30, SICHUAN + "第二十五条"))
                .setting(Setting.number("neighborhood.founding.checkDays", 10, 1, 10, SICHUAN + "第二十六条"))
                .setting(Setting.number("neighborhood.founding.groupDays", 30, 1, 30, SICHUAN + "第二十六条"))
                .setting(Setting.number("neighborhood.founding.objectionDays", 7, 7, 15, SICHUAN + "第二十六条"))
                .setting(Setting.number("neighborhood.founding.draftDays", 15, 15, 60, SICHUAN + "第二十七条"))
                .setting(Setting.number("neighborhood.founding.workMonths", 6, 3, 6, SICHUAN + "第二十八条；业主大会和业主委员会指导规则第十五条"))
                .setting(Setting.number(REVISE_MONTHS, 3, 1, 3, "达州市物业管理条例第十五条"));
        plugin.retention(new RetentionRule("neighborhood.retention.founding", "neighborhood/founding/", RetentionRule.FOR_EVER,
                SICHUAN + "第二十七条；[project]"));
    }
}
