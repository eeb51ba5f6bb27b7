package org.yishi.neighborhood.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.neighborhood.committee.Recalls;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.committee.SittingCommittee;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

/** A joint demand that is about members of the committee is out of the hands of the committee, and a sheet on paper can be checked. */
@PortalTest
class PetitionIT {

    private static final LocalDate ELECTED = LocalDate.of(2038, 1, 11);
    private static final LocalDate DAY = LocalDate.of(2038, 3, 8);

    @Inject
    private SittingCommittee sitting;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Recalls recalls;
    @Inject
    private Petitions petitions;
    @Inject
    private PetitionRepository repository;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void onlyWhoBeganItAndTheStreetEndIt() {
        Estate.Folk folk = sitting.elected(ELECTED, 15);
        long first = recall(folk);
        assertThatThrownBy(() -> on(DAY, folk.owner(1), () -> petitions.end(first, "没有必要"))).as("whom it is about")
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.otherEnd");
        assertThatThrownBy(() -> on(DAY, folk.owner(6), () -> petitions.end(first, "没有必要"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on(DAY, folk.chair(), () -> petitions.end(first, "没有必要"))).isInstanceOf(AccessRefused.class);
        on(DAY, folk.owner(5), () -> petitions.end(first, "已经说开了"));
        assertThat(petitions.read(first).stage()).isEqualTo(Petition.Stage.ENDED);
        long second = recall(folk);
        on(DAY, folk.street(), () -> petitions.end(second, "委员已经辞职"));
        assertThat(petitions.read(second).endedWhy()).isEqualTo("委员已经辞职");
    }

    @Test
    void aSheetOnPaperComesWithItsScanAndWhoseUnitItIsLearnsOfIt() {
        Estate.Folk folk = sitting.elected(ELECTED, 15);
        long id = recall(folk);
        LocalDate later = DAY.plusDays(5);
        assertThatThrownBy(() -> on(later, folk.chair(), () -> petitions.enter(id, "1-6", DAY, BoardPhotos.scan("签名册"))))
                .as("the committee gathers no signatures").isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(later, folk.worker(), () -> petitions.enter(id, "1-6", DAY, Scan.NONE)))
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.scan");
        on(later, folk.worker(), () -> petitions.enter(id, "1-5 1-6 1-7", DAY.plusDays(1), BoardPhotos.scan("签名册")));
        assertThat(repository.signatures(id)).extracting(Signature::unit, Signature::isPaper, Signature::signedOn).containsExactly(
                tuple("1-5", false, DAY), tuple("1-6", true, DAY.plusDays(1)), tuple("1-7", true, DAY.plusDays(1)));
        assertThat(time.on(later, () -> told.to(folk.owner(6)))).anyMatch(text -> text.contains("签名册"));
        assertThat(time.on(later, () -> told.to(folk.owner(8)))).noneMatch(text -> text.contains("签名册"));
        assertThat(recalls.of(folk.compound().id())).as("three of fifteen").hasSize(1);
    }

    /** Of owner 1, begun by owner 5. */
    private long recall(Estate.Folk folk) {
        long area = folk.compound().id();
        long seat = time.on(DAY, () -> committees.latest(area).orElseThrow()).members().get(0).seat().id();
        return on(DAY, folk.owner(5), () -> petitions.begin(area, PetitionKind.RECALL, seat, "三次不到会"));
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
