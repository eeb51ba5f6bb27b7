package org.yishi.deliberation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

@PortalTest
class ConsultationsIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private Statements statements;
    @Inject
    private Votes votes;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private Actor resident;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        resident = given.person(IdentityLevel.L1);
    }

    private long draft() {
        LocalDate today = given.today();
        return current.as(worker, () -> {
            long id = drafts.open(here.id(), Topic.of("楼道照明", "三盏不亮。", "装什么灯？"));
            drafts.concern(id, InterestGroups.of("老年人\n晚归的人"));
            drafts.file(id, FactsFile.of("事实", "费用", "办法", "边界"));
            drafts.plan(id, Gathering.between(today, today.plusDays(7)));
            return id;
        });
    }

    @Test
    void aWorkerLeadsItFromTheDraftToTheGathering() {
        long id = draft();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> consultations.read(id));
        refused("deliberation.refusal.stage.ACCEPTED", () -> consultations.announce(id));
        current.as(worker, () -> consultations.accept(id));
        assertThat(consultations.read(id).stage()).isEqualTo(Stage.ACCEPTED);
        current.as(worker, () -> consultations.announce(id));
        assertThat(consultations.read(id).stageOn(given.today())).isEqualTo(Stage.GATHERING);
        refused("deliberation.refusal.stillOpen", () -> consultations.close(id));
        refused("deliberation.refusal.frozen", () -> drafts.file(id, FactsFile.of("a", "b", "c", "d")));
        assertThat(ledger.entries(Prepared.dossier(id))).extracting(LedgerEntry::action).containsExactly("deliberation.open",
                "deliberation.open", "deliberation.open", "deliberation.open", "deliberation.accept", "deliberation.announce");
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void afterTheLastDayNobodyMaySpeakOrVoteThoughNobodyPressedAButton() {
        long id = prepared.over(here);
        long statement = statements.page(id, StatementOrder.NEWEST, 1).lines().get(0).id();
        assertThat(consultations.read(id).stage()).isEqualTo(Stage.INFORMED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(resident, () -> votes.cast(id, statement, Choice.AGREE)))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.over");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(resident, () -> { statements.say(id, "晚了一天"); }))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.over");
    }

    @Test
    void beforeTheFirstDayNobodyMaySpeak() {
        long id = prepared.coming(here);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(resident, () -> { statements.say(id, "早了一天"); }))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.notYet");
    }

    @Test
    void theCommitteeCountsOnceAndPublishesWhatWasAgreed() {
        long id = prepared.over(here);
        refused("deliberation.refusal.stage.GATHERED", () -> outcomes.publish(id));
        refused("deliberation.refusal.stage.GATHERED", () -> outcomes.add(id, PointKind.AGREED, "太早", Set.of()));
        current.as(worker, () -> consultations.close(id));
        refused("deliberation.refusal.stage.INFORMED", () -> consultations.close(id));
        LedgerEntry counted = last(id);
        assertThat(counted.facts()).contains("\"digest\":\"" + consultations.read(id).votesDigest(), "\"statements\":\"1\"");

        current.as(worker, () -> outcomes.add(id, PointKind.OPEN, "位置还没谈拢", Set.of()));
        refused("deliberation.refusal.nothingAgreed", () -> outcomes.publish(id));
        refused("deliberation.refusal.noSuchStatement", () -> outcomes.add(id, PointKind.AGREED, "x", Set.of(999_999_999L)));
        current.as(worker, () -> outcomes.add(id, PointKind.AGREED, "先装一处", Set.of()));
        assertThat(outcomes.published(id)).isEmpty();
        long open = current.as(worker, () -> outcomes.draft(id)).stream().filter(p -> p.kind() == PointKind.OPEN).findFirst().orElseThrow().id();
        current.as(worker, () -> outcomes.strike(id, open));
        current.as(worker, () -> outcomes.publish(id));
        assertThat(outcomes.published(id)).extracting(point -> point.body()).containsExactly("先装一处");
        refused("deliberation.refusal.stage.GATHERED", () -> outcomes.add(id, PointKind.AGREED, "晚了", Set.of()));
        refused("deliberation.refusal.final", () -> consultations.withdraw(id, "晚了"));
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void residentsAreToldOfItAndThoseWhoTookPartOfItsEnd() {
        Actor neighbour = given.withAccount(given.person(Role.RESIDENT, here));
        Actor elsewhere = given.withAccount(given.person(Role.RESIDENT, given.community()));
        long id = draft();
        current.as(worker, () -> consultations.accept(id));
        assertThat(told.to(neighbour)).isEmpty();
        current.as(worker, () -> consultations.announce(id));
        assertThat(told.to(neighbour)).singleElement().asString().contains("楼道照明");
        assertThat(told.to(elsewhere)).isEmpty();
        current.as(resident, () -> statements.say(id, "先修三单元"));
        current.as(worker, () -> consultations.withdraw(id, "街道已经装好了"));
        assertThat(told.to(resident)).singleElement().asString().contains("楼道照明", "撤回");
        assertThat(told.to(neighbour)).as("took no part").hasSize(1);
    }

    @Test
    void thoseWhoTookPartAreToldOfTheOutcome() {
        long id = prepared.over(here);
        current.as(worker, () -> {
            consultations.close(id);
            outcomes.add(id, PointKind.AGREED, "先装一处", Set.of());
            outcomes.publish(id);
        });
        assertThat(told.to(prepared.lastAuthor())).anyMatch(text -> text.contains("公布了协商意见"));
        assertThat(told.to(resident)).isEmpty();
    }

    @Test
    void withdrawnItKeepsItsReasonAndTakesNoVotes() {
        long id = prepared.gathering(here);
        current.as(worker, () -> consultations.withdraw(id, "街道已经装好了"));
        assertThat(consultations.read(id).withdrawnWhy()).isEqualTo("街道已经装好了");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(resident, () -> { statements.say(id, "还能说吗"); }))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.notOpen");
    }

    @Test
    void aWorkerOfAnotherCommunityIsRefused() {
        long id = draft();
        Actor other = given.person(Role.COMMITTEE_WORKER, given.community());
        for (Runnable act : List.<Runnable>of(() -> drafts.work(id), () -> drafts.amend(id, Topic.of("a", "b", "c")),
                () -> consultations.accept(id), () -> consultations.withdraw(id, "x"), () -> outcomes.draft(id))) {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(other, act));
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(resident, act));
        }
    }

    @Test
    void onlyThoseWhoShouldMay() {
        for (String action : List.of("open", "announce", "moderate", "close", "publish", "withdraw")) {
            matrix.only("deliberation." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
        matrix.only("deliberation.accept", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER);
        matrix.only("deliberation.review", Role.SUPERVISION_MEMBER);
        matrix.only("deliberation.import");
        matrix.anybody("deliberation.speak", IdentityLevel.L1);
        matrix.anybody("deliberation.vote", IdentityLevel.L1);
    }

    @Test
    void whetherBallotsArePublishedStandsWithTheNotice() {
        assertThat(announced().terms().publishBallots()).isFalse();
        given.settings(here, Map.of("deliberation.publishBallots", "YES"));
        Consultation open = announced();
        given.settings(here, Map.of("deliberation.publishBallots", "NO"));
        assertThat(consultations.read(open.id()).terms().publishBallots()).isTrue();
    }

    @Test
    void howMuchMustComeTogetherBeforeItIsToldStandsWithTheNotice() {
        Consultation usual = announced();
        given.settings(here, Map.of("deliberation.minGroup", "12", "deliberation.minCell", "9"));
        Consultation careful = announced();
        given.settings(here, Map.of("deliberation.minGroup", "7", "deliberation.minCell", "5"));
        assertThat(consultations.read(usual.id())).matches(one -> one.minGroup() == 7 && one.minCell() == 5);
        assertThat(consultations.read(careful.id())).matches(one -> one.minGroup() == 12 && one.minCell() == 9);
        assertThat(ledger.check(Prepared.dossier(careful.id())).holds()).isTrue();
    }

    private Consultation announced() {
        long id = draft();
        current.as(worker, () -> consultations.accept(id));
        current.as(worker, () -> consultations.announce(id));
        return consultations.read(id);
    }

    private LedgerEntry last(long id) {
        // the last map follows by itself, some seconds after the count
        List<LedgerEntry> entries = ledger.entries(Prepared.dossier(id)).stream().filter(entry -> !entry.action().equals("deliberation.map")).toList();
        return entries.get(entries.size() - 1);
    }

    private void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, act)).extracting(Refusal::key).isEqualTo(key);
    }
}
