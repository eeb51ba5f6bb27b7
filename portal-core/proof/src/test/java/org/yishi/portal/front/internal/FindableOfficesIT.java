package org.yishi.portal.front.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.Capacities;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.search.Hit;
import org.yishi.portal.setting.AreaSettings;
import org.yishi.portal.text.Texts;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Who holds an office is found by name, office and pinyin, as long as the term runs; who holds none is not. */
@PortalTest
class FindableOfficesIT {

    @Inject
    private Given given;
    @Inject
    private Capacities capacities;
    @Inject
    private FindableOffices offices;
    @Inject
    private OfficesTurned turned;
    @Inject
    private PeopleRepository people;
    @Inject
    private Unit unit;
    @Inject
    private Finding finding;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private AreaSettings settings;

    private Area here;

    @BeforeEach
    void aCommunity() {
        here = given.community();
    }

    /** @return the person */
    private long appoint(String name, Role role, LocalDate to) {
        return current.as(Actor.PORTAL, () -> people.capacity(capacities.appoint(here.id(), name,
                "138%08d".formatted((here.id() * 100 + role.ordinal()) % 100_000_000), role, given.today(), to, "选举结果公告")).orElseThrow().asCapacity().personId());
    }

    private List<String> found(String words) {
        return finding.titles(words, here, "portal.office");
    }

    @Test
    void byNameByOfficeAndByPinyin() {
        appoint("欧阳明慧", Role.GRID_MANAGER, null);
        appoint("林不任职", Role.RESIDENT, null);
        String title = "欧阳明慧 · 网格员、楼栋长";
        for (String words : List.of("欧阳明慧", "阳明", "网格员", "oymh", "ouyangminghui", "wgy")) {
            assertThat(found(words)).as(words).containsExactly(title);
        }
        assertThat(found(texts.get(Locale.ENGLISH, "portal.role.GRID_MANAGER"))).contains(title);
        assertThat(finding.titles("林不任职", here)).as("residents are not found by name").isEmpty();
        Hit hit = finding.find("欧阳明慧", here).hits().get(0);
        assertThat(hit.address()).isEqualTo("/portal/community?id=" + here.id() + "#who-GRID_MANAGER");
    }

    @Test
    void aTermThatHasRunOutIsOfferedNoMore() {
        long person = appoint("司徒守约", Role.COMMITTEE_MEMBER, given.today().plusDays(3));
        List<String> dossier = List.of("portal/person/" + person);
        time.on(given.today().plusDays(3), () -> assertThat(offices.of(dossier)).as("its last day").hasSize(1));
        time.on(given.today().plusDays(4), () -> assertThat(offices.of(dossier)).isEmpty());
    }

    @Test
    void whatARegisterChangesIsSeenWithinAMinute() throws Exception {
        long person = appoint("尉迟旧名", Role.GROUP_LEADER, null);
        turned.look();
        assertThat(found("尉迟旧名")).hasSize(1);
        unit.run(() -> {
            people.find(person).orElseThrow().correct("尉迟新名", null);
            return null;
        });
        turned.look();
        assertThat(found("尉迟新名")).hasSize(1);
        assertThat(found("尉迟旧名")).isEmpty();
    }

    @Test
    void theBodiesOfTheCommunityAndHowItsCommitteeIsReached() {
        assertThat(finding.titles(here.name() + "居民委员会", here, "portal.body")).first().isEqualTo(here.name() + " 居民委员会");
        assertThat(finding.titles("jwjdwyh", here, "portal.body")).containsExactly(here.name() + " 居务监督委员会");
        current.as(Actor.PORTAL, () -> settings.change(here.id(), Map.of("portal.front.phone", "0812-3331234")));
        Hit committee = finding.find("33312", here).hits().get(0);
        assertThat(committee.kind()).isEqualTo("portal.body");
        assertThat(committee.plainTitle()).endsWith("居民委员会");
    }
}
