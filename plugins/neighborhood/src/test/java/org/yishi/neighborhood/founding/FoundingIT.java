package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.committee.BoardMeetings;
import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.Candidates;
import org.yishi.neighborhood.committee.CommitteeNow;
import org.yishi.neighborhood.committee.CommitteeState;
import org.yishi.neighborhood.committee.Election;
import org.yishi.neighborhood.committee.Elections;
import org.yishi.neighborhood.committee.Office;
import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.neighborhood.committee.ResolutionKind;
import org.yishi.neighborhood.committee.Terms;
import org.yishi.neighborhood.compound.CompoundPaper;
import org.yishi.neighborhood.compound.Compounds;
import org.yishi.neighborhood.compound.PaperKind;
import org.yishi.neighborhood.paper.LongText;
import org.yishi.neighborhood.register.GroupReadings;
import org.yishi.neighborhood.vote.Annulments;
import org.yishi.neighborhood.vote.Doubts;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.neighborhood.vote.MatterDraft;
import org.yishi.neighborhood.vote.MatterOutcome;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
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

    private static final LocalDate START = FoundingCourse.START;
    private static final LocalDate COUNTED = Estate.CLOSES.plusDays(1);

    @Inject
    private Estate estate;
    @Inject
    private Doubts doubts;
    @Inject
    private FoundingCourse course;
    @Inject
    private GroupReadings readings;
    @Inject
    private Foundings foundings;
    @Inject
    private Preparations preparations;
    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private BoardMeetings meetings;
    @Inject
    private Terms terms;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Annulments annulments;
    @Inject
    private Compounds compounds;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
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
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    @Test
    void theWholeFoundingIsPlayedThrough() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long area = folk.compound().id();
        long id = course.readyToMeet(folk);
        course.meet(folk, id, "FOR");
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FOUNDED);
        List<CompoundPaper> papers = compounds.papers(area);
        assertThat(papers).extracting(CompoundPaper::kind).containsExactlyInAnyOrder(PaperKind.COVENANT, PaperKind.PROCEDURE);
        assertThat(new String(documents.content(papers.stream().filter(one -> one.kind() == PaperKind.COVENANT).findFirst().orElseThrow()
                .documentId()).bytes(), StandardCharsets.UTF_8)).as("in the words that were voted on").isEqualTo("COVENANT 草案");
        CommitteeNow now = time.on(COUNTED, () -> committees.inForce(area).orElseThrow());
        assertThat(now.members()).extracting(one -> one.seat().personId()).containsExactlyInAnyOrder(folk.owner(1).personId(),
                folk.owner(2).personId(), folk.owner(3).personId());
        assertThat(time.on(COUNTED, () -> people.holds(folk.owner(2).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isTrue();
        assertThat(time.on(COUNTED, () -> cases.view(Founding.DOSSIERS + id)).stage("FOUNDED").orElseThrow().due())
                .as("it is filed within thirty days, or on the next working day").isBetween(COUNTED.plusDays(30), COUNTED.plusDays(33));
        long committee = now.committee().id();
        long chair = now.members().get(0).seat().id();
        long deputy = now.members().get(1).seat().id();
        LocalDate met = COUNTED.plusDays(6);
        long offices = meetings.decided(folk, met, ResolutionKind.OFFICES, List.of(1, 2, 3), List.of(1, 2, 3));
        on(met, folk.worker(), () -> terms.constitute(committee, offices, chair, List.of(deputy)));
        assertThat(time.on(met, () -> committees.inForce(area).orElseThrow()).members()).extracting(one -> one.seat().id(), one -> one.seat().office())
                .as("its first meeting chose them").contains(tuple(chair, Office.CHAIR), tuple(deputy, Office.DEPUTY));
        on(met.plusDays(1), folk.worker(), () -> terms.file(committee, met.plusDays(1), BoardPhotos.scan("备案")));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.ACTIVE);
        on(COUNTED.plusDays(9), folk.street(), () -> terms.confirm(committee, "攀业备2038-1", COUNTED.plusDays(9)));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.DONE);
        assertThat(cases.view(Founding.DOSSIERS + id).over()).isTrue();
        assertThat(ledger.check(Founding.DOSSIERS + id).holds()).isTrue();
        assertThat(time.on(COUNTED.plusYears(5).plusDays(1), () -> committees.latest(area).orElseThrow().state()))
                .isEqualTo(CommitteeState.EXPIRED);
    }

    @Test
    void aMeetingThatFailsGoesBackToTheDrafts() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long id = course.readyToMeet(folk);
        course.meet(folk, id, "AGAINST");
        Founding founding = foundings.read(id);
        assertThat(founding.stage()).isEqualTo(Founding.Stage.PREPARING);
        assertThat(founding.meeting().attempt()).isEqualTo(2);
        assertThat(founding.meeting().elected()).as("whom the owners elected stays elected").isEqualTo(Founding.Said.YES);
        assertThat(cases.view(founding.dossier()).returns()).hasSize(1);
        assertThat(compounds.papers(founding.areaId())).as("nothing passed").isEmpty();
        LocalDate until = foundings.reviseUntil(founding);
        assertThat(until).isEqualTo(COUNTED.plusMonths(3));
        on(until, folk.worker(), () -> preparations.write(id, DraftKind.COVENANT, "按意见修改"));
        assertThatThrownBy(() -> on(until.plusDays(1), folk.worker(), () -> preparations.write(id, DraftKind.COVENANT, "太晚")))
                .as("the drafts are revised within three months").isInstanceOf(Refusal.class).hasMessageContaining("refusal.revise");
        assertThatThrownBy(() -> on(until.plusDays(1), folk.worker(), () -> preparations.post(id))).hasMessageContaining("refusal.revise");
        assertThatThrownBy(() -> on(LocalDate.of(2038, 9, 1), folk.worker(), () -> preparations.write(id, DraftKind.COVENANT, "又改一稿")))
                .as("after six months the group is dissolved").isInstanceOf(Refusal.class).hasMessageContaining("tooLong");
        on(LocalDate.of(2038, 9, 1), folk.street(), () -> foundings.dissolve(id, "筹备超过六个月"));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.DISSOLVED);
    }

    @Test
    void whatIsAnnulledFallsAndTheDraftsAreWrittenAnew() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long area = folk.compound().id();
        long id = course.readyToMeet(folk);
        course.meet(folk, id, "FOR");
        Founding before = foundings.read(id);
        long matters = before.meeting().voteId();
        on(COUNTED.plusDays(1), folk.street(), () -> annulments.annul(matters, "公告不足十五日", "决定.txt", BoardPhotos.scan("决定").content()));
        Founding founding = foundings.read(id);
        assertThat(founding.stage()).isEqualTo(Founding.Stage.PREPARING);
        assertThat(compounds.papers(area)).as("in force no more").isEmpty();
        assertThat(time.on(COUNTED.plusDays(1), () -> committees.inForce(area))).as("whom the owners elected stays elected").isPresent();
        long vote = elections.read(founding.meeting().electionId()).voteId();
        on(COUNTED.plusDays(2), folk.street(), () -> annulments.annul(vote, "同一公告", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(time.on(COUNTED.plusDays(2), () -> committees.inForce(area))).isEmpty();
        assertThat(time.on(COUNTED.plusDays(3), () -> people.holds(folk.owner(1).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
        assertThat(foundings.read(id).meeting().elected()).isEqualTo(Founding.Said.NO);
        assertThat(cases.view(founding.dossier()).returns()).hasSize(1);
    }

    @Test
    void anEarlierMeetingThatIsAnnulledLeavesTheNextOneAsItIs() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long id = course.readyToMeet(folk);
        course.called(folk, id);
        long matters = foundings.read(id).meeting().voteId();
        course.voted(folk, id, "AGAINST");
        course.draftsStood(folk, id, COUNTED.plusDays(1));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FIRST_MEETING);
        LocalDate later = COUNTED.plusDays(30);
        on(later, folk.street(), () -> annulments.annul(matters, "公告不足十五日", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(foundings.read(id).stage()).as("the drafts stood; only the meeting is still to be called").isEqualTo(Founding.Stage.FIRST_MEETING);
        on(later, folk.worker(), () -> preparations.meet(id));
        assertThat(foundings.read(id).meeting().matters()).isEqualTo(Founding.Said.OPEN);
        assertThat(foundings.read(id).meeting().voteId()).isNotEqualTo(matters);
    }

    @Test
    void whatHangsIsNotChangedAndWhatIsWithdrawnIsPostedAnew() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long id = on(START, folk.worker(), () -> foundings.begin(folk.compound().id(), null));
        on(START, folk.worker(), () -> foundings.report(id, Founding.Reporter.DEVELOPER, START, BoardPhotos.scan("报告")));
        on(START, folk.street(), () -> foundings.check(id, START, ""));
        long group = on(START, folk.street(), () -> preparations.nameGroup(id, FoundingCourse.group()));
        assertThatThrownBy(() -> on(START, folk.street(), () -> preparations.nameGroup(id, FoundingCourse.group())))
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.posted");
        on(START, folk.worker(), () -> notices.withdraw(group, "名单有误"));
        assertThat(foundings.read(id).groupNotice()).isZero();
        long again = on(START, folk.street(), () -> preparations.nameGroup(id, FoundingCourse.group()));
        LocalDate stood = course.stood(folk, START, again);
        for (DraftKind kind : DraftKind.values()) {
            on(stood, folk.worker(), () -> preparations.write(id, kind, kind + " 草案"));
        }
        long drafts = on(stood, folk.worker(), () -> preparations.post(id));
        assertThatThrownBy(() -> on(stood, folk.worker(), () -> preparations.write(id, DraftKind.COVENANT, "悄悄改"))).as("it hangs")
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.posted");
        assertThatThrownBy(() -> on(stood, folk.worker(), () -> preparations.post(id))).hasMessageContaining("refusal.posted");
        on(stood, folk.worker(), () -> notices.withdraw(drafts, "草案有误"));
        on(stood, folk.worker(), () -> preparations.write(id, DraftKind.COVENANT, "改正后的草案"));
        course.draftsStood(folk, id, stood);
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FIRST_MEETING);
    }

    @Test
    void whereTheElectionIsEndedAnotherIsHeldBeforeTheMeeting() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long id = course.readyToMeet(folk);
        long stopped = foundings.read(id).meeting().electionId();
        on(Estate.FIRST, folk.street(), () -> elections.stop(stopped, "候选人太少"));
        assertThatThrownBy(() -> on(Estate.FIRST, folk.worker(), () -> preparations.meet(id))).hasMessageContaining("refusal.election");
        long other = on(Estate.FIRST, folk.worker(), () -> preparations.elect(id, 3, 1, 5, Estate.FIRST.plusDays(10)));
        assertThat(foundings.read(id)).extracting(Founding::stage, one -> one.meeting().electionId())
                .containsExactly(Founding.Stage.FIRST_MEETING, other);
    }

    @Test
    void nobodyElectsBeforeTheDraftsHaveHungAndTheMeetingIsCalled() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long area = folk.compound().id();
        long id = on(START, folk.worker(), () -> foundings.begin(area, null));
        assertThatThrownBy(() -> on(START, folk.worker(), () -> preparations.elect(id, 3, 1, 5, START.plusDays(9)))).as("no group is there yet")
                .isInstanceOf(Refusal.class).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.street(), () -> elections.begin(area, 0, 3, 1, 5, START.plusDays(9), ""))).as("not beside it either")
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.founding");
        on(START, folk.worker(), () -> foundings.report(id, Founding.Reporter.DEVELOPER, START, BoardPhotos.scan("报告")));
        on(START, folk.street(), () -> foundings.check(id, START, ""));
        LocalDate stood = course.stood(folk, START, on(START, folk.street(), () -> preparations.nameGroup(id, FoundingCourse.group())));
        long election = on(stood, folk.worker(), () -> preparations.elect(id, 3, 1, 5, stood));
        LocalDate over = stood.plusDays(1);
        assertThatThrownBy(() -> on(over, folk.worker(), () -> elections.putToVote(election))).as("nothing is drafted yet")
                .isInstanceOf(Refusal.class).hasMessageContaining("stage.PREPARING");
        assertThat(elections.read(election).stage()).isEqualTo(Election.Stage.NOMINATING);
        for (DraftKind kind : DraftKind.values()) {
            on(over, folk.worker(), () -> preparations.write(id, kind, kind + " 草案"));
        }
        course.draftsStood(folk, id, over);
        assertThatThrownBy(() -> on(over.plusDays(20), folk.worker(), () -> elections.putToVote(election))).as("the meeting elects, with covenant and rules")
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.meeting");
    }

    @Test
    void aMeetingThatElectsTooFewWaitsForTheElectionOfTheRest() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long area = folk.compound().id();
        long id = course.readyToMeet(folk);
        course.called(folk, id);
        long first = foundings.read(id).meeting().electionId();
        long matters = foundings.read(id).meeting().voteId();
        for (int owner = 1; owner <= 10; owner++) {
            estate.cast(matters, folk.owner(owner), "FOR", "FOR");
            estate.cast(elections.read(first).voteId(), folk.owner(owner), "1+2");
        }
        estate.count(folk, matters);
        estate.count(folk, elections.read(first).voteId());
        assertThat(elections.read(first).stage()).as("two of three").isEqualTo(Election.Stage.PARTLY);
        assertThat(time.on(COUNTED, () -> committees.inForce(area))).isEmpty();
        long rest = foundings.read(id).meeting().electionId();
        assertThat(elections.read(rest)).extracting(Election::seats, Election::isRunOff).containsExactly(1, false);
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FIRST_MEETING);
        assertThatThrownBy(() -> on(COUNTED, folk.worker(), () -> candidates.propose(rest, "业主1", "1-1", "愿为大家服务")))
                .as("is elected already").isInstanceOf(Refusal.class).hasMessageContaining("refusal.elected");
        on(COUNTED, folk.worker(), () -> candidates.propose(rest, "业主4", "1-4", "愿为大家服务"));
        on(COUNTED, folk.street(), () -> candidates.check(rest, candidates.of(rest).get(0).id(), null, ""));
        LocalDate over = elections.read(rest).nominateUntil().plusDays(1);
        on(over, folk.worker(), () -> elections.putToVote(rest));
        on(over.plusDays(30), folk.worker(), () -> elections.counted(rest, passed(folk.owner(4)), over.plusDays(29), false));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FOUNDED);
        assertThat(time.on(over.plusDays(30), () -> committees.inForce(area).orElseThrow()).members()).extracting(one -> one.seat().personId())
                .as("whoever was elected keeps the seat").containsExactlyInAnyOrder(folk.owner(1).personId(), folk.owner(2).personId(),
                        folk.owner(4).personId());
    }

    private static MatterOutcome passed(Actor one) {
        return new MatterOutcome(0, 1, "278-3", MatterOutcome.Outcome.PASSED, List.of(MatterDraft.Candidate.of("当选人", one.personId())), List.of(),
                List.of());
    }

    @Test
    void aCovenantOfAnyLengthIsPutToTheOwnersInItsOwnWords() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        String covenant = "业".repeat(60_000);
        long id = course.readyToMeet(folk, kind -> kind == DraftKind.COVENANT ? covenant : kind + " 草案");
        String digest = LongText.digest(covenant);
        assertThat(on(Estate.FIRST, folk.worker(), () -> notices.view(foundings.read(id).draftsNotice()).text().body())).as("annexed")
                .contains("附件", digest, "RULES 草案");
        course.meet(folk, id, "FOR");
        long vote = foundings.read(id).meeting().voteId();
        assertThat(on(COUNTED, folk.worker(), () -> notices.view(estate.vote(vote).postings().noticeId()).text().body())).contains(digest);
        CompoundPaper filed = compounds.papers(folk.compound().id()).stream().filter(one -> one.kind() == PaperKind.COVENANT).findFirst().orElseThrow();
        assertThat(new String(documents.content(filed.documentId()).bytes(), StandardCharsets.UTF_8)).isEqualTo(covenant);
    }

    @Test
    void nothingOfItIsSkipped() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        long id = on(START, folk.worker(), () -> foundings.begin(folk.compound().id(), null));
        assertThatThrownBy(() -> on(START, folk.worker(), () -> foundings.begin(folk.compound().id(), null))).hasMessageContaining("running");
        assertThatThrownBy(() -> on(START, folk.street(), () -> foundings.check(id, START, ""))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.street(), () -> preparations.nameGroup(id, FoundingCourse.group()))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.worker(), () -> preparations.write(id, DraftKind.RULES, "稿"))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.worker(), () -> preparations.meet(id))).hasMessageContaining("stage.REPORTED");
        assertThatThrownBy(() -> on(START, folk.worker(), () -> foundings.report(id, Founding.Reporter.OWNERS, START, BoardPhotos.scan("联名"))))
                .as("twenty owners did not sign").hasMessageContaining("refusal.owners");
        on(START, folk.worker(), () -> foundings.report(id, Founding.Reporter.DEVELOPER, START, BoardPhotos.scan("报告")));
        on(START, folk.street(), () -> foundings.check(id, START, "缺业主清册"));
        assertThat(foundings.read(id).stage()).as("sent back with a reason").isEqualTo(Founding.Stage.REPORTED);
    }

    @Test
    void theGroupReadsNamesWhileItPreparesAndEachLookIsLogged() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long area = folk.compound().id();
        assertThatThrownBy(() -> on(START, folk.worker(), () -> readings.named(area, "1-1"))).as("nothing is being prepared")
                .isInstanceOf(Refusal.class).hasMessageContaining("notPreparing");
        course.readyToMeet(folk);
        assertThat(on(Estate.FIRST, folk.worker(), () -> readings.named(area, "1-1"))).extracting(line -> line.unit().code())
                .containsExactly("1-1", "1-10", "1-11", "1-12");
        assertThat(on(Estate.FIRST, folk.worker(), () -> readings.named(area, "1-3")).get(0).owners()).containsExactly("业主3");
        assertThatThrownBy(() -> on(Estate.FIRST, folk.worker(), () -> readings.named(area, " "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on(Estate.FIRST, folk.owner(1), () -> readings.named(area, "1-3"))).isInstanceOf(AccessRefused.class);
        assertThat(looksAt(folk.owner(3), folk.worker())).as("each owner shown learns of each look").isEqualTo(1);
        assertThat(looksAt(folk.owner(4), folk.worker())).as("who was not shown was not looked at").isZero();
    }

    @Test
    void aRecountThatTurnsTheMeetingTurnsTheFounding() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "100.00"));
        long id = course.readyToMeet(folk);
        course.called(folk, id);
        long matters = foundings.read(id).meeting().voteId();
        long election = elections.read(foundings.read(id).meeting().electionId()).voteId();
        for (int owner = 1; owner <= 11; owner++) {
            String choice = owner <= 6 ? "FOR" : "AGAINST";
            estate.cast(matters, folk.owner(owner), choice, choice);
            estate.cast(election, folk.owner(owner), owner <= 6 ? "1+2+3" : "1+2+4");
        }
        long covenant = estate.paper(folk, matters, "1-12", Estate.OPENS.atTime(12, 0), "FOR", "FOR");
        long names = estate.paper(folk, election, "1-12", Estate.OPENS.atTime(12, 0), "1+2+3");
        estate.count(folk, matters);
        estate.count(folk, election);
        assertThat(foundings.read(id).stage()).as("seven of twelve").isEqualTo(Founding.Stage.FOUNDED);

        assertThat(doubts.recounted(folk, election, names, "1+2+4")).isFalse();
        assertThat(foundings.read(id).stage()).as("two members are too few").isEqualTo(Founding.Stage.PREPARING);
        LocalDate after = Estate.CLOSES.plusDays(4);
        assertThat(time.on(after, () -> committees.inForce(folk.compound().id()))).isEmpty();
        assertThat(compounds.papers(folk.compound().id())).as("what the owners agreed to stands").hasSize(2);

        assertThat(doubts.recounted(folk, matters, covenant, "AGAINST", "AGAINST")).isFalse();
        assertThat(compounds.papers(folk.compound().id())).as("six of twelve are no majority").isEmpty();
        assertThat(foundings.read(id).meeting().matters()).isEqualTo(Founding.Said.NO);
        assertThat(doubts.problems(election)).isEmpty();
        assertThat(doubts.problems(matters)).isEmpty();
    }

    private long looksAt(Actor owner, Actor reader) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(
                "select count(*) from portal_look where action = 'neighborhood.prepareMeeting' and concerning = ? and actor = ?")) {
            query.setLong(1, owner.personId());
            query.setString(2, reader.pseudonym());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
