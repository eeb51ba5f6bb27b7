package org.yishi.neighborhood.fund;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal. Maintenance fund, common income and what must be published. (维修资金、公共收益) */
public final class FundDeclaration {

    private static final String SICHUAN = "四川省物业管理条例";

    private FundDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/neighborhood/fund/show").readingPage("/neighborhood/publication/show").readingPage("/neighborhood/use/show");
        for (String page : List.of("fund/manage", "account/open", "entry/book", "publication/publish", "use/plan", "use/manage", "audit/report",
                "publicity/post")) {
            plugin.personalPage("/neighborhood/" + page);
        }
        for (String action : List.of("keepAccounts", "publishAccounts", "planFund")) {
            plugin.action("neighborhood." + action).allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        }
        plugin.action("neighborhood.workFund").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.askInEmergency").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, OWNER)
                .onScreenOnly("an owner passes only as a member of a committee whose term is over; others ask the residents' committee");
        plugin.setting(Setting.number("neighborhood.fund.publishWithinDays", 30, 1, 60, SICHUAN + "第三十七条；[project]"))
                .setting(Setting.number("neighborhood.fund.standDays", 30, 30, 180, SICHUAN + "第三十七条"))
                .setting(Setting.number("neighborhood.fund.emergencyWorkdays", 3, 1, 3, SICHUAN + "第九十一条"))
                .setting(Setting.number("neighborhood.fund.publishUseDays", 30, 1, 60, SICHUAN + "第九十一条；[project]"));
        plugin.retention(new RetentionRule("neighborhood.retention.account", "neighborhood/account/", 30, "会计档案管理办法（财政部、国家档案局令第79号）"))
                .message(MessageKind.of("neighborhood.accountsPublished", Privacy.PUBLIC));
    }
}
