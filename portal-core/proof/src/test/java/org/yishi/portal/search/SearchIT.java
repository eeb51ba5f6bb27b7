package org.yishi.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.search.internal.LiveIndex;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

/** Who finds what, and that it is always what the database says. */
@PortalTest
class SearchIT {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    @Inject
    private Given given;
    @Inject
    private Leaflets leaflets;
    @Inject
    private Finding finding;
    @Inject
    private Searches searches;
    @Inject
    private LiveIndex index;
    @Inject
    private CurrentActor current;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private String dossier;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        dossier = "portal/leaflet/" + here.id();
    }

    private void lay(Area area, String name, Privacy privacy, String title) {
        current.as(Actor.PORTAL, () -> leaflets.put(area.id(), name, Leaflets.leaflet(name, area.id(), privacy, title)));
    }

    private List<String> seen(Actor actor, String words) {
        return current.as(actor, () -> finding.titles(words, here));
    }

    @Test
    void itIsFoundAfterTheActAndChangedAfterTheNext() {
        lay(here, dossier, Privacy.PUBLIC, "垃圾分类指南");
        assertThat(seen(Actor.VISITOR, "圾分类")).containsExactly("垃圾分类指南");
        lay(here, dossier, Privacy.PUBLIC, "厨余收集指南");
        assertThat(seen(Actor.VISITOR, "圾分类")).isEmpty();
        assertThat(seen(Actor.VISITOR, "chuyu")).containsExactly("厨余收集指南");
        current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier));
        assertThat(seen(Actor.VISITOR, "厨余")).isEmpty();
    }

    @Test
    void anActThatFailsChangesNothing() {
        lay(here, dossier, Privacy.PUBLIC, "旧的说明");
        seen(Actor.VISITOR, "旧的");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(Actor.PORTAL, () -> leaflets.putAndFail(here.id(), dossier,
                Leaflets.leaflet(dossier, here.id(), Privacy.PUBLIC, "新的说明"))));
        assertThat(seen(Actor.VISITOR, "说明")).containsExactly("旧的说明");
    }

    @Test
    void onlyResidentsAndThoseWhoWorkThereFindWhatIsForResidents() {
        lay(here, dossier, Privacy.RESIDENTS, "楼栋议事记录");
        Area elsewhere = given.community();
        Actor resident = given.person(Role.RESIDENT, here);
        Area compound = given.area(AreaKind.COMPOUND, here);
        assertThat(seen(resident, "议事记录")).containsExactly("楼栋议事记录");
        assertThat(seen(given.person(Role.COMMITTEE_WORKER, here), "议事记录")).hasSize(1);
        assertThat(seen(given.person(Role.OWNER, compound), "议事记录")).as("at home in the community around").hasSize(1);
        assertThat(seen(Actor.VISITOR, "议事记录")).isEmpty();
        assertThat(seen(given.person(IdentityLevel.L1), "议事记录")).isEmpty();
        assertThat(seen(given.person(Role.RESIDENT, elsewhere), "议事记录")).isEmpty();
        assertThat(seen(given.person(Role.COMMITTEE_WORKER, elsewhere), "议事记录")).isEmpty();
    }

    @Test
    void neitherNumbersNorSuggestionsTellOfWhatOneMayNotSee() {
        lay(here, dossier, Privacy.RESIDENTS, "停车分配名单");
        Found visitor = current.as(Actor.VISITOR, () -> finding.find("停车", here));
        assertThat(visitor.total()).isZero();
        assertThat(visitor.kinds()).isEmpty();
        assertThat(visitor.years()).isEmpty();
        Actor resident = given.person(Role.RESIDENT, here);
        assertThat(current.as(resident, () -> finding.find("停车", here)).kinds()).extracting(Found.Narrower::value).containsExactly("portal.leaflet");
        assertThat(current.as(resident, () -> finding.suggestions("停车", here))).as("the same for everybody").isEmpty();
    }

    @Test
    void anAreaHoldsWhatIsBelowItAndNothingElse() {
        Area compound = given.area(AreaKind.COMPOUND, here);
        lay(compound, dossier + "1", Privacy.PUBLIC, "院内消防通道");
        lay(given.community(), dossier + "2", Privacy.PUBLIC, "别处消防通道");
        assertThat(seen(Actor.VISITOR, "消防通道")).containsExactly("院内消防通道");
        assertThat(current.as(Actor.VISITOR, () -> searches.find(new Question("消防通道", 0, "", 0, 1))).hits()).hasSizeGreaterThan(1);
    }

    @Test
    void theNewerOfTwoAlikeComesFirstAndYearsAndKindsNarrow() {
        LocalDate today = given.today();
        Findable old = Leaflets.leaflet(dossier, here.id(), Privacy.PUBLIC, "灭蚊通知").of(today.minusYears(3));
        current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier, old.part(1), old.part(2).of(today), old.part(3).of(today.minusYears(1))));
        Found found = finding.find("灭蚊", here);
        assertThat(found.hits()).extracting(Hit::date).containsExactly(today, today.minusYears(1), today.minusYears(3));
        assertThat(found.years()).extracting(Found.Narrower::value).containsExactly("" + today.getYear(), "" + (today.getYear() - 1), "" + (today.getYear() - 3));
        assertThat(searches.find(new Question("灭蚊", here.id(), "", today.getYear() - 1, 1)).hits()).hasSize(1);
        assertThat(searches.find(new Question("灭蚊", here.id(), "portal.leaflet", 0, 1)).hits()).hasSize(3);
        assertThat(searches.find(new Question("灭蚊", here.id(), "portal.nothing", 0, 1)).hits()).isEmpty();
    }

    @Test
    void longListsAreTurnedAndNothingComesTwice() {
        current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier, LongStream.rangeClosed(1, 25)
                .mapToObj(i -> Findable.page(dossier, here.id(), "绿化补种第" + i + "批", "/portal/leaflet/show?id=" + i).part(i)).toArray(Findable[]::new)));
        assertThat(finding.find("绿化补种", here).total()).isEqualTo(25);
        List<String> all = IntStream.rangeClosed(1, 4).mapToObj(page -> searches.find(new Question("绿化补种", here.id(), "", 0, page)))
                .flatMap(found -> found.hits().stream()).map(Hit::address).toList();
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    /** The portal itself may be making it anew, which takes it some milliseconds. */
    private void rebuilt() throws Exception {
        while (!index.rebuild()) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Test
    void itIsMadeAnewWhilePeopleSearch() throws Exception {
        lay(here, dossier, Privacy.PUBLIC, "常年都找得到");
        assertThat(seen(Actor.VISITOR, "常年都")).hasSize(1);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> searched = reader.submit(() -> {
                int times = 0;
                for (; !over.get() || times == 0; times++) {
                    assertThat(searches.find(new Question("常年都", here.id(), "", 0, 1)).hits()).hasSize(1);
                }
                return times;
            });
            for (int i = 0; i < 3; i++) {
                rebuilt();
                lay(here, dossier, Privacy.PUBLIC, "常年都找得到 " + i);
                assertThat(seen(Actor.VISITOR, "常年都")).containsExactly("常年都找得到 " + i);
            }
            over.set(true);
            assertThat(searched.get()).isPositive();
        } finally {
            over.set(true);
            reader.shutdownNow();
        }
    }

    @Test
    void whatHappensWhileItIsMadeAnewIsFoundAtOnceAndAfterwards() throws Exception {
        lay(here, dossier + "a", Privacy.PUBLIC, "原有的榜文");
        lay(here, dossier + "b", Privacy.PUBLIC, "将撤的榜文");
        assertThat(seen(Actor.VISITOR, "榜文")).hasSize(2);
        leaflets.meanwhile(() -> CompletableFuture.runAsync(() -> {
            lay(here, dossier + "c", Privacy.PUBLIC, "新添的榜文");
            current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier + "b"));
            assertThat(seen(Actor.VISITOR, "榜文")).as("in the old one").containsExactlyInAnyOrder("原有的榜文", "新添的榜文");
        }, Executors.newSingleThreadExecutor()).join());
        rebuilt();
        assertThat(searches.find(new Question("榜文", here.id(), "", 0, 1)).hits()).extracting(Hit::plainTitle).as("in the new one")
                .containsExactlyInAnyOrder("原有的榜文", "新添的榜文");
    }

    @Test
    void aSourceThatFailsHidesWhatItCannotVouchForAndNothingElse() {
        lay(here, dossier, Privacy.PUBLIC, "先前的公约");
        assertThat(seen(Actor.VISITOR, "公约")).hasSize(1);
        leaflets.breaks(dossier);
        lay(here, dossier, Privacy.PUBLIC, "后来的公约");
        lay(here, dossier + "b", Privacy.PUBLIC, "另外的公约");
        assertThat(seen(Actor.VISITOR, "公约")).containsExactly("另外的公约");
    }

    @Test
    void onlyAnAdministratorOfTheWholePortalMakesItAnew() {
        matrix.only("portal.rebuildSearch", Role.ADMINISTRATOR);
    }
}
