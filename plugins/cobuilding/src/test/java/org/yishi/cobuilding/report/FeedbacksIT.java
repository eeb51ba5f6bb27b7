package org.yishi.cobuilding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.Town;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.Services;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** What a unit's superiors are told: facts that both sides confirmed. */
@PortalTest
class FeedbacksIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Feedbacks feedbacks;
    @Inject
    private Services services;
    @Inject
    private Promises promises;
    @Inject
    private PromiseRepository kept;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    @Test
    void onlyWhatBothConfirmedIsTold() {
        Town.Folk here = time.on(DAY, () -> town.settle());
        long id = time.on(DAY, () -> town.active(here, DAY));
        assertThat(years(here)).isEmpty();
        time.on(DAY.plusDays(5), () -> {
            long service = current.as(here.contact(), () -> services.enter(id, new Service.Words(true, DAY.plusDays(5), "量血压", "", 0, 2), Scan.NONE));
            current.as(here.contact(), () -> services.enter(id, new Service.Words(true, DAY.plusDays(5), "没有确认的", "", 0, 2), Scan.NONE));
            current.as(here.worker(), () -> services.confirm(service, false));
            Promise ofUnit = promises.of(id).stream().filter(Promise::isByUnit).findFirst().orElseThrow();
            current.as(here.contact(), () -> promises.report(id, ofUnit.id(), "开了门", DAY.plusDays(5), Scan.NONE));
            assertThat(current.as(here.contact(), () -> feedbacks.of(here.unit(), 2026)).lines().get(0).kept()).as("the community has not answered").isEmpty();
            current.as(here.worker(), () -> promises.confirm(id, ofUnit.id(), kept.get(id, ofUnit.id()).reportDigest()));
        });
        assertThat(years(here)).containsExactly(2026);
        for (Actor side : List.of(here.contact(), here.worker())) {
            Feedback told = current.as(side, () -> feedbacks.of(here.unit(), 2026));
            assertThat(told.lines()).singleElement().satisfies(line -> {
                assertThat(line.services()).extracting(Service::what).containsExactly("量血压");
                assertThat(line.kept()).extracting(Promise::text).containsExactly("周末开门");
                assertThat(line.scores()).as("they have not scored each other").isNull();
            });
        }
        assertThat(current.as(here.worker(), () -> feedbacks.of(here.unit(), 2027)).isBlank()).isTrue();
        assertThat(current.as(here.stranger(), () -> feedbacks.years(here.other()))).as("another unit").isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        Town.Folk here = town.settle();
        for (Actor other : List.of(here.stranger(), here.resident(), here.street(), given.person(Role.SUPERVISION_MEMBER, here.area()), Actor.VISITOR)) {
            assertThatThrownBy(() -> current.as(other, () -> feedbacks.of(here.unit(), 2026))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> current.as(other, () -> feedbacks.years(here.unit()))).isInstanceOf(AccessRefused.class);
        }
    }

    private List<Integer> years(Town.Folk here) {
        return current.as(here.worker(), () -> feedbacks.years(here.unit()));
    }
}
