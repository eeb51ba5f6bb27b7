package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.yishi.decisions.matter.Stage;
import org.yishi.portal.procedure.Cases;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Where 四议两公开 is switched off, bodies still vote on what was put before them, and the matter knows of it. */
@PortalTest
class SwitchedOffIT {

    private static final LocalDate DAY = LocalDate.of(2038, 3, 1);

    @Inject
    private Given given;
    @Inject
    private Town town;
    @Inject
    private Cases cases;
    @Inject
    private TimeTravel time;

    @Test
    void aVoteIsRecordedAndTheStepWithIt() {
        Town.Folk folk = town.settle();
        long id = town.before(folk, Stage.PROPOSE, DAY);
        given.plugin("decisions", folk.area(), false);
        time.on(DAY, () -> town.meet(folk, id, Stage.PROPOSE, 1, DAY, true));
        assertThat(cases.view("decisions/matter/" + id).stage(Stage.PROPOSE.name()).filter(stage -> stage.tookPlace())).isPresent();
    }
}
