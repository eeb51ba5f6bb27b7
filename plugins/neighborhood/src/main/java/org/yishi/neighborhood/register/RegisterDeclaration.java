package org.yishi.neighborhood.register;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal. Units, parties and the owners' roll in its versions. (业主清册) */
public final class RegisterDeclaration {

    private static final String GUIDE = "业主大会和业主委员会指导规则第二十五条";

    /** For persons who are logged in. */
    private static final List<String> PAGES = List.of("roll", "mine", "claim", "contest", "designate", "import", "template", "compare",
            "change", "post", "answer", "identify");

    private RegisterDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.setting(Setting.choice("neighborhood.ruleset", "CN-SC", List.of("CN-SC", "CN-NATIONAL"), "四川省物业管理条例；民法典第二百七十八条"))
                .setting(Setting.choice("neighborhood.countParking", "NONE", List.of("NONE", "AREA_ONLY", "AREA_AND_HEAD"), GUIDE))
                .setting(Setting.choice("neighborhood.sameOwnerMatching", "EXACT_SET", List.of("EXACT_SET", "OVERLAP"),
                        "建筑物区分所有权司法解释第九条；[project]"));
        plugin.setting(Setting.number("neighborhood.rollDays", 15, 15, 60, "四川省物业管理条例第二十七条；物业管理条例第十四条"))
                .setting(Setting.number("neighborhood.rollAnswerDays", 3, 1, 5, "[project]"));
        actions(plugin);
        plugin.readingPage("/neighborhood/register/show");
        PAGES.forEach(page -> plugin.personalPage("/neighborhood/register/" + page));
        plugin.form(ContestSheet.FORM).form(DesignateSheet.FORM);
        plugin.message(MessageKind.of("neighborhood.rollPosted", Privacy.PUBLIC).requiredBy("四川省物业管理条例第二十七条"))
                .message(MessageKind.of("neighborhood.contestAnswered", Privacy.PARTIES))
                .message(MessageKind.of("neighborhood.designated", Privacy.PARTIES));
        plugin.handlers("neighborhood/contest/", "neighborhood.answerContest");
        plugin.retention(new RetentionRule("neighborhood.retention.contest", "neighborhood/contest/", 10, "[project]"));
    }

    private static void actions(PluginDeclaration plugin) {
        plugin.action("neighborhood.freezeRoll").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.keepRegister").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, STREET_OFFICER);
        plugin.action("neighborhood.answerContest").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, STREET_OFFICER);
        plugin.action("neighborhood.identifyOwner").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.readNames").allows(OWNERS_COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.readRoll").allows(OWNER, OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER,
                SUPERVISION_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.readOwn").allowsAnybody(IdentityLevel.L1);
        plugin.action("neighborhood.contest").allowsAnybody(IdentityLevel.L2);
        plugin.action("neighborhood.designate").allows(OWNER);
        plugin.action("neighborhood.claim").allowsAnybody(IdentityLevel.L3)
                .onScreenOnly("who comes in person is identified at the counter by a worker");
    }
}
