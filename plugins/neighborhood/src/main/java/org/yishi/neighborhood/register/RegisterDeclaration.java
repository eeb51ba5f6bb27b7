package org.yishi.neighborhood.register;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import java.util.List;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal. Units, parties and the owners' roll in its versions. (业主清册) */
public final class RegisterDeclaration {

    private static final String GUIDE = "业主大会和业主委员会指导规则第二十五条";

    private RegisterDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.setting(Setting.choice("neighborhood.ruleset", "CN-SC", List.of("CN-SC", "CN-NATIONAL"), "四川省物业管理条例；民法典第二百七十八条"))
                .setting(Setting.choice("neighborhood.countParking", "NONE", List.of("NONE", "AREA_ONLY", "AREA_AND_HEAD"), GUIDE))
                .setting(Setting.choice("neighborhood.sameOwnerMatching", "EXACT_SET", List.of("EXACT_SET", "OVERLAP"),
                        "建筑物区分所有权司法解释第九条；[project]"));
        plugin.action("neighborhood.freezeRoll").allows(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.identifyOwner").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.claim").allowsAnybody(IdentityLevel.L3)
                .onScreenOnly("who comes in person is identified at the counter by a worker");
    }
}
