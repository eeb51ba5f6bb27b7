package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.Candidate;
import org.yishi.neighborhood.committee.Candidates;
import org.yishi.neighborhood.committee.CommitteeNow;
import org.yishi.neighborhood.committee.CommitteeState;
import org.yishi.neighborhood.committee.Elections;
import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.neighborhood.committee.Terms;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.neighborhood.vote.Openings;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** The whole founding, played through: from the condition in the register to the confirmed committee, and back where the meeting fails. */
@PortalTest
class FoundingIT {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate OPENS = FIRST.plusDays(17);
    private static final LocalDate COUNTED = OPENS.plusDays(7);

    @Inject
    private Estate estate;
    @Inject
    private Foundings foundings;
    @Inject
    private Preparations preparations;
    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private Terms terms;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Openings openings;
    @Inject
    private Notices notices;
    @Inject
    private BoardPhotos photos;
    @Inject
    private People people;
    @Inject
    private Cases cases;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void theWholeFoundingIsPlayedThrough() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long area = folk.compound().id();
        long id = readyToMeet(folk);
        meet(folk, id, "FOR");
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FOUNDED);
        CommitteeNow now = time.on(COUNTED, () -> committees.inForce(area).orElseThrow());
        assertThat(now.members()).extracting(one -> one.seat().personId()).containsExactlyInAnyOrder(folk.owner(1).personId(),
                folk.owner(2).personId(), folk.owner(3).personId());
        assertThat(time.on(COUNTED, () -> people.holds(folk.owner(2).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isTrue();
        on(COUNTED.plusDays(3), folk.worker(), () -> terms.file(now.committee().id(), COUNTED.plusDays(3), BoardPhotos.scan("备案")));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.ACTIVE);
        on(COUNTED.plusDays(9), folk.street(), () -> terms.confirm(now.committee().id(), "攀业备2027-1", COUNTED.plusDays(9)));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.DONE);
        assertThat(cases.view(Founding.DOSSIERS + id).over()).isTrue();
        assertThat(ledger.check(Founding.DOSSIERS + id).holds()).isTrue();
        assertThat(time.on(COUNTED.plusYears(5).plusDays(1), () -> committees.latest(area).orElseThrow().state()))
                .isEqualTo(CommitteeState.EXPIRED);
    }

    @Test
    void aMeetingThatFailsGoesBackToTheDrafts() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long id = readyToMeet(folk);
        meet(folk, id, "AGAINST");
        Founding founding = foundings.read(id);
        assertThat(founding.stage()).isEqualTo(Founding.Stage.PREPARING);
        assertThat(founding.attempt()).isEqualTo(2);
        assertThat(founding.elected()).as("whom the owners elected stays elected").isEqualTo(Founding.Said.YES);
        assertThat(cases.view(founding.dossier()).returns()).hasSize(1);
        assertThatThrownBy(() -> on(LocalDate.of(2027, 9, 1), folk.worker(), () -> preparations.write(id, DraftKind.COVENANT, "又改一稿")))
                .as("after six months the group is dissolved").isInstanceOf(Refusal.class).hasMessageContaining("tooLong");
        on(LocalDate.of(2027, 9, 1), folk.street(), () -> foundings.dissolve(id, "筹备超过六个月"));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.DISSOLVED);
    }

    @Test
    void nothingOfItIsSkipped() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        long id = on(START, folk.worker(), () -> foundings.begin(folk.compound().id(), null));
        assertThatThrownBy(() -> on(START, folk.worker(), () -> foundings.begin(folk.compound().id(), null))).hasMessageContaining("running");
        assertThatThrownBy(() -> on(START, folk.street(), () -> foundings.check(id, START, ""))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.street(), () -> preparations.nameGroup(id, group()))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.worker(), () -> preparations.write(id, DraftKind.RULES, "稿"))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.worker(), () -> preparations.meet(id))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.worker(), () -> foundings.report(id, Founding.Reporter.OWNERS, START, BoardPhotos.scan("联名"))))
                .as("twenty owners did not sign").hasMessageContaining("refusal.owners");
        on(START, folk.worker(), () -> foundings.report(id, Founding.Reporter.DEVELOPER, START, BoardPhotos.scan("报告")));
        on(START, folk.street(), () -> foundings.check(id, START, "缺业主清册"));
        assertThat(foundings.read(id).stage()).as("sent back with a reason").isEqualTo(Founding.Stage.REPORTED);
    }

    /** Reported, checked, the group stands, the drafts have hung, candidates are checked. */
    private long readyToMeet(Estate.Folk folk) {
        long area = folk.compound().id();
        long id = on(START, folk.worker(), () -> foundings.begin(area, null));
        on(START.plusDays(1), folk.worker(), () -> foundings.report(id, Founding.Reporter.DEVELOPER, START.plusDays(1), BoardPhotos.scan("报告")));
        on(START.plusDays(2), folk.street(), () -> foundings.check(id, START.plusDays(2), ""));
        LocalDate stood = stood(folk, START.plusDays(3), on(START.plusDays(3), folk.street(), () -> preparations.nameGroup(id, group())));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.PREPARING);
        for (DraftKind kind : DraftKind.values()) {
            assertThatThrownBy(() -> on(stood, folk.worker(), () -> preparations.post(id))).hasMessageContaining("refusal.drafts");
            on(stood, folk.worker(), () -> preparations.write(id, kind, kind + " 草案"));
        }
        long election = on(stood, folk.worker(), () -> preparations.elect(id, 3, 1, 5, stood.plusDays(10)));
        for (int number = 1; number <= 4; number++) {
            String name = "业主" + number;
            String unit = "1-" + number;
            on(stood, folk.worker(), () -> candidates.propose(election, name, unit, "愿为大家服务"));
        }
        for (Candidate one : candidates.of(election)) {
            on(stood, folk.street(), () -> candidates.check(election, one.id(), null, ""));
        }
        stood(folk, stood, on(stood, folk.worker(), () -> preparations.post(id)));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FIRST_MEETING);
        return id;
    }

    /** Posted that day, taken down when its days have run. @return the day on which it was closed */
    private LocalDate stood(Estate.Folk folk, LocalDate day, long notice) {
        on(day, folk.worker(), () -> {
            notices.checkPrivacy(notice);
            notices.publish(notice, day, photos.keep(folk.compound().id(), dossierOf(notice)));
        });
        LocalDate down = on(day, folk.worker(), () -> notices.view(notice).period().lastDay().plusDays(1));
        on(down, folk.worker(), () -> {
            notices.close(notice, down, photos.keep(folk.compound().id(), dossierOf(notice)));
        });
        return down;
    }

    private String dossierOf(long notice) {
        return notices.view(notice).dossier();
    }

    /** Both votes of the first meeting: everybody elects the first three, and says that of covenant and rules. */
    private void meet(Estate.Folk folk, long id, String choice) {
        on(FIRST, folk.worker(), () -> preparations.meet(id));
        Founding founding = foundings.read(id);
        long matters = founding.voteId();
        long election = elections.read(founding.electionId()).voteId();
        for (long vote : new long[] {matters, election}) {
            estate.posted(folk, vote, estate.announced(folk, vote));
            estate.at(OPENS.atTime(8, 0), () -> current.as(folk.chair(), () -> openings.open(vote)));
        }
        for (int owner = 1; owner <= 10; owner++) {
            estate.cast(matters, folk.owner(owner), choice, choice);
            estate.cast(election, folk.owner(owner), "1+2+3");
        }
        estate.count(folk, matters);
        assertThat(foundings.read(id).stage()).as("it waits for the election").isEqualTo(Founding.Stage.FIRST_MEETING);
        estate.count(folk, election);
    }

    private static List<PreparatoryGroupRule.Member> group() {
        List<PreparatoryGroupRule.Member> all = new ArrayList<>();
        PreparatoryGroupRule.sichuan().needed().forEach(seat -> all.add(new PreparatoryGroupRule.Member(seat, "某" + seat,
                seat == GroupSeat.STREET)));
        for (int i = 0; i < 6; i++) {
            all.add(new PreparatoryGroupRule.Member(GroupSeat.OWNER, "业主" + i, false));
        }
        return all;
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
