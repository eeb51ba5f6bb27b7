package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class AddressesIT {

    private static final int THREADS = 50;
    private static final int EACH = 4;

    @Inject
    private Given given;
    @Inject
    private Errand errand;
    @Inject
    private GivenAddresses addresses;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;

    @BeforeEach
    void somebody() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
    }

    private String number(boolean fails) {
        return current.as(worker, () -> errand.number(here.id(), 2026, fails));
    }

    @Test
    void fiftyAtOnceGetNumbersWithoutAGapAlsoWhereSomeFail() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        List<Future<List<String>>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            boolean clumsy = thread % 5 == 0;
            all.add(pool.submit(() -> {
                Thread.currentThread().setContextClassLoader(application);
                List<String> mine = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                    if (clumsy) {
                        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> number(true));
                    }
                    mine.add(number(false));
                }
                return mine;
            }));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<List<String>> mine : all) {
            numbers.addAll(mine.get());
        }
        pool.shutdown();
        Set<String> sorted = new TreeSet<>(numbers);
        assertThat(numbers).hasSize(THREADS * EACH).doesNotHaveDuplicates();
        assertThat(sorted.iterator().next()).isEqualTo(here.code() + "-2026-001");
        assertThat(sorted).last().isEqualTo(here.code() + "-2026-" + THREADS * EACH);
    }

    @Test
    void aCompoundCountsWithItsCommunityAndEachYearBeginsAnew() {
        number(false);
        Area compound = given.area(AreaKind.COMPOUND, here);
        assertThat(current.as(worker, () -> errand.number(compound.id(), 2026, false))).isEqualTo(here.code() + "-2026-002");
        assertThat(current.as(worker, () -> errand.number(here.id(), 2027, false))).isEqualTo(here.code() + "-2027-001");
    }

    @Test
    void aCodeIsGivenOnceAndMayMove() {
        String code = here.code() + "-2026-001";
        assertThat(current.as(worker, () -> errand.address(here.id(), code, "/portal/community?area=1"))).isEqualTo("/d/" + code);
        assertThatExceptionOfType(Refusal.class).isThrownBy(
                () -> current.as(worker, () -> errand.address(here.id(), code, "/portal/home")));
        current.as(worker, () -> errand.move(here.id(), code, "/portal/home"));
        assertThat(addresses.target(code)).contains("/portal/home");
        assertThat(addresses.target("nobody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "/a//b", "/a\r\nSet-Cookie: b", "javascript:alert(1)",
            "/", "/a#b", "/a?b=<c>", ""})
    void itLeadsNowhereElse(String target) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> current.as(worker, () -> errand.address(here.id(), "evil-" + here.id(), target)));
        assertThat(addresses.target("evil-" + here.id())).isEmpty();
    }
}
