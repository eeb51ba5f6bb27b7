package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opendata.MatterDates;
import org.yishi.decisions.opendata.OpenMatters;
import org.yishi.decisions.opendata.OpenSteps;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.Window;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Open data of decisions goes no further than the page of a matter. */
@PortalTest
class OpenMattersIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Window ALL = Window.after(0, 100);

    @Inject
    private Town town;
    @Inject
    private OpenMatters matters;
    @Inject
    private OpenSteps steps;
    @Inject
    private MatterDates dates;

    private static <R> Object value(Dataset<R> dataset, String field, R row) {
        return dataset.fields().stream().filter(one -> one.name().equals(field)).findFirst().orElseThrow().of(row);
    }

    @Test
    void aDraftIsNotThere() {
        Town.Folk folk = town.settle();
        long id = town.draft(folk, DAY);
        assertThat(matters.read(List.of(folk.area().id()), ALL)).isEmpty();
        assertThat(matters.find(id)).isEmpty();
        assertThat(dates.between(List.of(folk.area().id()), DAY.minusYears(1), DAY.plusYears(1))).isEmpty();
    }

    @Test
    void beforeTheResolutionNeitherReasonNorNumbersAreTold() {
        Town.Folk folk = town.settle();
        long id = town.before(folk, Stage.CONSULT, DAY);
        OpenMatters.Told told = matters.find(id).orElseThrow();
        assertThat(value(matters.dataset(), "title", told)).isEqualTo("修凉亭");
        assertThat(value(matters.dataset(), "reason", told)).isNull();
        assertThat(value(matters.dataset(), "source", told)).isNull();
        assertThat(steps.read(List.of(folk.area().id()), ALL)).hasSize(1)
                .allSatisfy(step -> assertThat(value(steps.dataset(), "votesFor", step)).isNull());
    }

    @Test
    void withTheResolutionItsReasonAndItsNumbersAreToldAndThoseOfThePartyStayUntilTheDisclosure() {
        Town.Folk folk = town.settle();
        long id = town.before(folk, Stage.DISCLOSE_RESOLUTION, DAY);
        assertThat(value(matters.dataset(), "reason", matters.find(id).orElseThrow())).isEqualTo("漏雨");
        List<OpenSteps.Told> taken = steps.read(List.of(folk.area().id()), ALL);
        assertThat(taken).extracting(step -> step.step().stage()).containsExactlyElementsOf(Stage.DISCUSSIONS);
        assertThat(value(steps.dataset(), "votesFor", taken.get(0))).isNull();
        assertThat(value(steps.dataset(), "votesFor", taken.get(3))).isNotNull();
    }

    @Test
    void byWhenTheNextStepIsDueStandsInTheDatebook() {
        Town.Folk folk = town.settle();
        long id = town.before(folk, Stage.DISCLOSE_RESOLUTION, DAY);
        assertThat(dates.between(List.of(folk.area().id()), DAY, DAY.plusMonths(1))).extracting(entry -> entry.id())
                .containsExactly("matter-" + id + "-disclose-resolution");
        assertThat(dates.find("matter-" + id + "-disclose-resolution")).isPresent();
        assertThat(dates.find("matter-" + id + "-archive")).isEmpty();
    }
}
