package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.SittingCommittee;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Owners report together that a first meeting is due, where nobody has begun to prepare it. */
@PortalTest
class JointReportIT {

    private static final LocalDate DAY = FoundingCourse.START;

    @Inject
    private Estate estate;
    @Inject
    private SittingCommittee sitting;
    @Inject
    private Foundings foundings;
    @Inject
    private Petitions petitions;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void twentyOwnersBeginTheFoundingThatNobodyBegan() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(24, "80.00"));
        long area = folk.compound().id();
        assertThat(time.on(DAY, () -> foundings.isDue(area))).as("all units are delivered").isTrue();
        long petition = on(DAY, folk.owner(1), () -> petitions.begin(area, PetitionKind.FOUNDING, Founding.NOT_BEGUN, "建设单位没有报告"));
        for (int owner = 2; owner <= 19; owner++) {
            sign(folk.owner(owner), petition);
        }
        assertThat(foundings.latest(area)).as("nineteen are too few").isEmpty();
        sign(folk.owner(20), petition);
        Founding founding = foundings.latest(area).orElseThrow();
        assertThat(founding.stage()).isEqualTo(Founding.Stage.REPORTED);
        assertThat(time.on(DAY, () -> foundings.isDue(area))).as("it is under way").isFalse();
        assertThatThrownBy(() -> on(DAY, folk.owner(21), () -> petitions.begin(area, PetitionKind.FOUNDING, Founding.NOT_BEGUN, "再来一次")))
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.nothing");
        on(DAY, folk.worker(), () -> foundings.report(founding.id(), Founding.Reporter.OWNERS, DAY, BoardPhotos.scan("联名报告")));
        assertThat(foundings.read(founding.id()).stage()).isEqualTo(Founding.Stage.CHECKED);
    }

    @Test
    void whatAnOfficialBeganMeanwhileIsTheirsToo() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(24, "80.00"));
        long area = folk.compound().id();
        long petition = on(DAY, folk.owner(1), () -> petitions.begin(area, PetitionKind.FOUNDING, Founding.NOT_BEGUN, "建设单位没有报告"));
        long founding = on(DAY, folk.worker(), () -> foundings.begin(area, null));
        for (int owner = 2; owner <= 20; owner++) {
            sign(folk.owner(owner), petition);
        }
        assertThat(foundings.latest(area).orElseThrow().id()).isEqualTo(founding);
        on(DAY, folk.worker(), () -> foundings.report(founding, Founding.Reporter.OWNERS, DAY, BoardPhotos.scan("联名报告")));
        assertThat(foundings.read(founding).stage()).isEqualTo(Founding.Stage.CHECKED);
    }

    @Test
    void nothingIsReportedWhereACommitteeSits() {
        Estate.Folk folk = sitting.elected(LocalDate.of(2037, 1, 11), 24);
        long area = folk.compound().id();
        assertThat(time.on(DAY, () -> foundings.isDue(area))).isFalse();
        assertThatThrownBy(() -> on(DAY, folk.owner(5), () -> petitions.begin(area, PetitionKind.FOUNDING, Founding.NOT_BEGUN, "没有必要")))
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.nothing");
    }

    private void sign(Actor owner, long petition) {
        time.on(DAY, () -> current.as(owner, () -> petitions.sign(petition)));
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
