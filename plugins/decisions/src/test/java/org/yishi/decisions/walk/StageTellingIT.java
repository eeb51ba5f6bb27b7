package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.portal.access.Actor;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

@PortalTest
class StageTellingIT {

    private static final LocalDate DAY = LocalDate.of(2038, 5, 10);

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Told told;
    @Inject
    private TimeTravel time;

    private Town.Folk folk;
    private Actor resident;

    @BeforeEach
    void aTownWithAResident() {
        folk = town.settle();
        resident = given.withAccount(town.people(Role.RESIDENT, folk.area(), 1).get(0));
    }

    private List<String> toldTo(Actor person, LocalDate day, int hour) {
        return time.at(day.atTime(hour, 0), () -> told.to(person));
    }

    @Test
    void thoseWhoWorkOnAMatterAreToldOfEachStepAndResidentsOfTheResolutionAlone() {
        town.before(folk, Stage.DISCLOSE_RESOLUTION, DAY);
        assertThat(toldTo(folk.worker(), DAY.plusDays(4), 20)).contains("“修凉亭”：党组织提议，通过。", "“修凉亭”：居民代表会议决议，通过。");
        assertThat(toldTo(resident, DAY.plusDays(4), 20)).filteredOn(text -> text.contains("修凉亭"))
                .containsExactly("“修凉亭”已经作出决议，可以查看票数和内容。");
    }

    @Test
    void theSupervisionCommitteeIsToldWhereItIsToSpeakAndNotWhereItHasSpoken() {
        long id = town.before(folk, Stage.PROPOSE, DAY);
        time.on(DAY, () -> town.meet(folk, id, Stage.PROPOSE, 1, DAY, true));
        assertThat(toldTo(folk.supervisor(), DAY, 13)).contains("“修凉亭”走完了“党组织提议”，请居务监督委员会发表意见。");
        time.at(DAY.atTime(14, 0), () -> {
            town.speak(folk, id, Stage.PROPOSE, Verdict.AGREE, DAY);
            town.meet(folk, id, Stage.CONSULT, 1, DAY, true);
            town.speak(folk, id, Stage.CONSULT, Verdict.AGREE, DAY);
        });
        assertThat(toldTo(folk.supervisor(), DAY, 20)).as("spoken before anybody was told").noneMatch(text -> text.contains("“两委商议”，请"));
    }

    @Test
    void whatIsEnteredLongAfterwardsIsNoNews() {
        LocalDate today = DAY.plusDays(60);
        long id = town.before(folk, Stage.PROPOSE, DAY);
        time.on(today, () -> town.meet(folk, id, Stage.PROPOSE, 1, DAY.plusDays(1), true));
        assertThat(toldTo(folk.worker(), today, 20)).noneMatch(text -> text.contains("党组织提议"));
    }
}
