package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.biography.VoteChapters;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.rule.owners.PetitionRule;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** The way of a vote: wherever it stands every act is tried, and only those succeed that the model of domain 5.5 allows there. */
@PortalTest
class VoteCourseIT {

    private static final List<String> ACTS = List.of("report", "announce", "open", "extend", "type", "cast", "count", "publish", "ask", "close");
    /** What may succeed in which stage, at the hour in which this test stands there. */
    private static final Map<VoteStage, Set<String>> MODEL = new LinkedHashMap<>(Map.of(VoteStage.PROPOSED, Set.of("report"), VoteStage.REPORTED,
            Set.of("announce"), VoteStage.NOTICED, Set.of(), VoteStage.OPEN, Set.of("extend", "type", "cast"), VoteStage.COUNTED, Set.of("publish"),
            VoteStage.PUBLISHED, Set.of("ask"), VoteStage.FINAL, Set.of()));

    @Inject
    private Estate estate;
    @Inject
    private Votes votes;
    @Inject
    private Announcements announcements;
    @Inject
    private Openings openings;
    @Inject
    private Booth booth;
    @Inject
    private PaperDesk desk;
    @Inject
    private Counts counts;
    @Inject
    private Results results;
    @Inject
    private Recounts recounts;
    @Inject
    private Annulments annulments;
    @Inject
    private Petitions petitions;
    @Inject
    private org.yishi.neighborhood.petition.Petitions joint;
    @Inject
    private VoteToDos toDos;
    @Inject
    private Workbooks workbooks;
    @Inject
    private BoxRepository box;
    @Inject
    private Notices notices;
    @Inject
    private Ledger ledger;
    @Inject
    private Given given;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Heard heard;
    @Inject
    private Ties ties;
    @Inject
    private VoteChapters chapters;

    /** What other rooms hear. */
    @ApplicationScoped
    public static class Heard {

        private final List<VoteDecided> all = new ArrayList<>();

        void decided(@Observes VoteDecided event) {
            all.add(event);
        }

        public List<VoteDecided> of(long vote) {
            return all.stream().filter(event -> event.voteId() == vote).toList();
        }
    }

    @Test
    void nothingIsSkippedAndNothingComesTwice() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.proposed(folk, Estate.motion(folk, "278-4").calledFor("neighborhood/use/7", "fund"));
        onlyTheLawful(folk, id, Estate.FIRST.atTime(9, 0));
        time.on(Estate.FIRST, () -> current.as(folk.chair(), () -> votes.report(id, Estate.FIRST, "方案")));
        onlyTheLawful(folk, id, Estate.FIRST.atTime(9, 0));
        long notice = time.on(Estate.FIRST, () -> current.as(folk.chair(), () -> announcements.prepare(id, Estate.window())));
        estate.posted(folk, id, notice);
        onlyTheLawful(folk, id, Estate.FIRST.plusDays(10).atTime(9, 0));
        estate.at(Estate.OPENS.atTime(8, 0), () -> current.as(folk.chair(), () -> openings.open(id)));
        onlyTheLawful(folk, id, Estate.OPENS.atTime(9, 0));
        current.as(folk.owner(1), () -> assertThat(workbooks.of(id).area()).isEqualByComparingTo(estate.vote(id).base().totals().area()));
        List.of(1, 2, 3).forEach(owner -> estate.cast(id, folk.owner(owner), "FOR"));
        assertThatThrownBy(() -> at(Estate.CLOSES.atTime(12, 0), folk, "count", id)).as("not before the end").isInstanceOf(Refusal.class);
        estate.count(folk, id);
        onlyTheLawful(folk, id, Estate.CLOSES.plusDays(1).atTime(11, 0));
        long published = estate.published(folk, id);
        assertThatThrownBy(() -> at(Estate.CLOSES.plusDays(2).atTime(9, 0), folk, "close", id)).as("it has to hang thirty days")
                .isInstanceOf(Refusal.class);
        LocalDate down = time.on(Estate.CLOSES.plusDays(45), () -> notices.view(published).period().lastDay().plusDays(1));
        time.on(down, () -> current.as(folk.chair(), () -> notices.close(published, down, estate.photo(folk, id))));
        at(down.atTime(12, 0), folk, "close", id);
        assertThat(estate.vote(id).stage()).isEqualTo(VoteStage.FINAL);
        onlyTheLawful(folk, id, down.atTime(13, 0));
        assertThat(heard.of(id)).hasSize(1);
        assertThat(heard.of(id).get(0).originDossier()).isEqualTo("neighborhood/use/7");
        estate.at(down.plusDays(1).atTime(9, 0), () -> current.as(folk.street(), () -> annulments.annul(id, "违法", "order.png", Scans.next())));
        assertThat(estate.vote(id).stage()).isEqualTo(VoteStage.ANNULLED);
        assertThat(ledger.check(Vote.DOSSIERS + id).holds()).isTrue();
    }

    private void onlyTheLawful(Estate.Folk folk, long id, LocalDateTime when) {
        VoteStage stage = estate.vote(id).stage();
        Set<String> lawful = MODEL.get(stage);
        for (String act : ACTS) {
            if (!lawful.contains(act)) {
                int entries = ledger.entries(Vote.DOSSIERS + id).size();
                assertThatThrownBy(() -> at(when, folk, act, id)).as(act + " in " + stage).isInstanceOf(Refusal.class);
                assertThat(ledger.entries(Vote.DOSSIERS + id)).as("no trace of " + act).hasSize(entries);
            }
        }
        assertThat(estate.vote(id).stage()).isEqualTo(stage);
    }

    private void at(LocalDateTime when, Estate.Folk folk, String act, long id) {
        estate.at(when, () -> current.as(act.equals("cast") || act.equals("ask") ? folk.owner(1) : folk.chair(), () -> act(act, id, when)));
    }

    private void act(String act, long id, LocalDateTime when) {
        LocalDate day = when.toLocalDate();
        switch (act) {
            case "report" -> votes.report(id, day, "方案");
            case "announce" -> announcements.prepare(id, new Announcement(day, when.plusDays(30), when.plusDays(40), "网上", "业委会"));
            case "open" -> openings.open(id);
            case "extend" -> openings.extend(id, day.plusDays(8), "太少");
            case "type" -> desk.type(id, new PaperBallot("", "1-1", 1, 0, BallotChannel.PAPER, when, true, "s.png", Scans.next()), Estate.marks("FOR"));
            case "cast" -> booth.cast(id, booth.mySeats(id).isEmpty() ? 1 : booth.mySeats(id).get(0).place(), 0, Estate.marks("FOR"), "w" + act, "");
            case "count" -> counts.count(id, new Counts.Tellers("王某", "业主1、业主2", ""), day);
            case "publish" -> results.prepare(id, "业委会");
            case "ask" -> recounts.ask(id, "数错了", day, "p.png", null);
            case "close" -> results.close(id);
            default -> throw new IllegalArgumentException(act);
        }
    }

    @Test
    void itsBiographyTellsBothCountsOnceTheyArePublishedAndWhatItCameFrom() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(4, "100"));
        String consultation = "deliberation/consultation/815";
        long id = estate.open(folk, Estate.motion(folk, "278-4").comingFrom("neighborhood/fund/1").comingFrom(consultation));
        assertThat(ties.after(consultation)).extracting(tied -> tied.title()).containsExactly(estate.vote(id).title());
        folk.owners().values().forEach(owner -> estate.cast(id, owner, "FOR"));
        estate.count(folk, id);
        assertThat(chapters.chapter(Vote.DOSSIERS + id).orElseThrow().moments()).extracting(Moment::text).noneMatch(text -> text.contains("平方米"));
        estate.published(folk, id);
        assertThat(chapters.chapter(Vote.DOSSIERS + id).orElseThrow().moments()).extracting(Moment::text)
                .anyMatch(text -> text.contains("通过：参加表决 4 人（共 4 人）、400 平方米（共 400 平方米）；同意 4 人、400 平方米"));
    }

    @Test
    void twoOwnersWhoAreNotOnTheCommitteeWatchTheCount() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(4, "100.00"));
        given.with(folk.owner(4), Role.OWNERS_COMMITTEE_MEMBER, folk.compound(), Estate.FIRST.minusYears(1), null);
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        assertThatThrownBy(() -> count(folk, id, "业主 1")).as("one name with a blank in it").hasMessage("neighborhood.vote.refusal.witnesses");
        assertThatThrownBy(() -> count(folk, id, "业主1、业主1")).as("one owner named twice").hasMessage("neighborhood.vote.refusal.witnessOwner");
        assertThatThrownBy(() -> count(folk, id, "业主1、路人")).hasMessage("neighborhood.vote.refusal.witnessOwner");
        assertThatThrownBy(() -> count(folk, id, "业主1、业主4")).hasMessage("neighborhood.vote.refusal.witnessCommittee");
        count(folk, id, " 业主1，业主2 ");
        assertThat(estate.vote(id).stage()).isEqualTo(VoteStage.COUNTED);
    }

    private void count(Estate.Folk folk, long id, String witnesses) {
        LocalDate day = Estate.CLOSES.plusDays(1);
        estate.at(day.atTime(10, 0), () -> current.as(folk.chair(), () -> {
            counts.count(id, new Counts.Tellers("王某", witnesses, ""), day);
        }));
    }

    @Test
    void itIsExtendedOnceAndOnlyBeforeItsEnd() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        estate.cast(id, folk.owner(1), "FOR");
        estate.at(Estate.CLOSES.atTime(12, 0), () -> current.as(folk.chair(), () -> openings.extend(id, Estate.CLOSES.plusDays(15), "参与不足")));
        assertThat(box.ballots(id)).as("ballots that are in stay in").hasSize(1);
        assertThatThrownBy(() -> estate.at(Estate.CLOSES.plusDays(2).atTime(12, 0), () -> current.as(folk.chair(), () -> openings.extend(id,
                Estate.CLOSES.plusDays(20), "再延")))).isInstanceOf(Refusal.class);
    }

    @Test
    void aFifthOfTheOwnersMayDemandAVote() {
        List<Home> homes = new ArrayList<>(Estate.row(10, "100.00"));
        Estate.Folk folk = estate.settle("CN-NATIONAL", homes);
        long id = time.on(Estate.FIRST, () -> current.as(folk.owner(1), () -> petitions.demand(folk.compound().id(), Estate.motion(folk, "278-4"))));
        assertThatThrownBy(() -> at(Estate.FIRST.atTime(9, 0), folk, "report", id)).as("a tenth is too few").isInstanceOf(Refusal.class);
        time.on(Estate.FIRST, () -> current.as(folk.owner(2), () -> petitions.support(id, Estate.FIRST, 0)));
        assertThatThrownBy(() -> time.on(Estate.FIRST, () -> current.as(folk.owner(2), () -> petitions.support(id, Estate.FIRST, 0))))
                .as("nobody signs twice").isInstanceOf(Refusal.class);
        assertThat(petitions.of(estate.vote(id)).met()).isTrue();
        at(Estate.FIRST.atTime(9, 0), folk, "report", id);
        assertThat(estate.vote(id).stage()).isEqualTo(VoteStage.REPORTED);
    }

    /** Whoever needs paper signs on a sheet; a unit that nobody knows is named, nobody is counted twice, whose units they are is told. */
    @Test
    void neighboursDemandAVoteOnPaper() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(10, "100.00"));
        long id = time.on(Estate.FIRST, () -> current.as(folk.owner(1), () -> petitions.demand(folk.compound().id(), Estate.motion(folk, "278-4"))));
        assertThatThrownBy(() -> sheet(folk.owner(1), id, "1-2", Scans.next())).isNotNull();
        assertThatThrownBy(() -> sheet(folk.worker(), id, "1-2 9-9", Scans.next())).hasMessage("neighborhood.vote.refusal.unit");
        assertThatThrownBy(() -> sheet(folk.worker(), id, "1-2", new byte[0])).hasMessage("neighborhood.vote.refusal.scan");
        assertThatThrownBy(() -> sheet(folk.worker(), id, "1-1", Scans.next())).as("signed on a screen").hasMessage("neighborhood.vote.refusal.supported");
        assertThat(sheet(folk.worker(), id, "1-1、1-2\n1-2", Scans.next())).isEqualTo(1);
        assertThat(petitions.of(estate.vote(id)).met()).isTrue();
        Actor known = given.with(given.person(IdentityLevel.L2), Role.OWNER, folk.compound(), Estate.FIRST.minusYears(1), null);
        assertThatThrownBy(() -> time.on(Estate.FIRST, () -> current.as(known, () -> petitions.support(id, Estate.FIRST, 0))))
                .as("known at L2 the level is enough, only nothing is owned").hasMessage("neighborhood.vote.refusal.notOwner");
    }

    /** The committee has thirty days; once it refuses, twenty owners ask the street, which finds it on its list (四川省物业管理条例第三十条). */
    @Test
    void whereTheCommitteeRefusesTwentyOwnersAskTheStreet() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(22, "100.00"));
        long area = folk.compound().id();
        long id = time.on(Estate.FIRST, () -> current.as(folk.owner(1), () -> petitions.demand(area, Estate.motion(folk, "278-4"))));
        assertThatThrownBy(() -> refuse(folk.chair(), id)).as("too few have signed").hasMessage("neighborhood.vote.refusal.notDemanded");
        sheet(folk.worker(), id, "1-2 1-3 1-4 1-5", Scans.next());
        assertThat(estate.vote(id).demand().dueOn()).isEqualTo(Estate.FIRST.plusDays(30));
        assertThat(tasks(folk.chair(), area)).extracting(ToDo::due).contains(Estate.FIRST.plusDays(30));
        assertThat(petitions.openToStreet(area)).as("the committee has its days").isEmpty();
        assertThat(time.on(Estate.FIRST.plusDays(31), () -> petitions.openToStreet(area))).as("they went by").hasSize(1);
        assertThatThrownBy(() -> refuse(folk.owner(1), id)).isNotNull();
        refuse(folk.chair(), id);
        assertThat(tasks(folk.chair(), area)).isEmpty();
        long asked = time.on(Estate.FIRST, () -> current.as(folk.owner(1), () -> joint.begin(area, PetitionKind.CALL, id, "请街道召集")));
        String others = IntStream.rangeClosed(2, 20).mapToObj(n -> "1-" + n).collect(Collectors.joining(" "));
        time.on(Estate.FIRST, () -> current.as(folk.worker(), () -> joint.enter(asked, others, Estate.FIRST,
                new org.yishi.neighborhood.paper.Scan("s.png", Scans.next()))));
        assertThat(estate.vote(id).demand().streetAskedOn()).isEqualTo(Estate.FIRST);
        assertThat(tasks(folk.street(), area)).hasSize(1);
        estate.opened(folk, id);
        assertThat(estate.vote(id).stage()).as("it is called in the end").isEqualTo(VoteStage.OPEN);
    }

    private void refuse(Actor by, long id) {
        time.on(Estate.FIRST, () -> current.as(by, () -> petitions.refuse(id, "同一事项三个月前刚表决过")));
    }

    private List<ToDo> tasks(Actor actor, long area) {
        return time.on(Estate.FIRST, () -> current.as(actor, () -> toDos.of(actor, area)));
    }

    private int sheet(Actor by, long id, String units, byte[] scan) {
        return time.on(Estate.FIRST, () -> current.as(by, () -> petitions.enter(id, units, Estate.FIRST, "sheet.png", scan)));
    }

    /** A running case keeps the terms it began with (domain 10.4). */
    @Test
    void whatIsSetLaterMovesNeitherADemandNorTheDaysOfAResult() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(10, "100.00"));
        long demand = time.on(Estate.FIRST, () -> current.as(folk.owner(1), () -> petitions.demand(folk.compound().id(), Estate.motion(folk, "278-4"))));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        given.settings(folk.compound(), Map.of("neighborhood.ruleset", "CN-NATIONAL", "neighborhood.resultStandDays", "60"));
        assertThat(petitions.combine(estate.vote(demand))).as("area or heads in Sichuan").isEqualTo(PetitionRule.Combine.OR);
        folk.owners().values().forEach(owner -> estate.cast(id, owner, "FOR"));
        estate.count(folk, id);
        long notice = estate.published(folk, id);
        LocalDate last = time.on(Estate.CLOSES.plusDays(3), () -> notices.view(notice).period().lastDay());
        assertThat(last).isBefore(Estate.CLOSES.plusDays(50));
        long later = time.on(Estate.FIRST, () -> current.as(folk.owner(2), () -> petitions.demand(folk.compound().id(), Estate.motion(folk, "278-4"))));
        assertThat(petitions.combine(estate.vote(later))).isEqualTo(PetitionRule.Combine.HEADS);
    }

    @Test
    void aPaperThatWasTypedWrongIsMendedByARecount() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        estate.cast(id, folk.owner(1), "FOR");
        long wrong = estate.paper(folk, id, "1-2", Estate.OPENS.atTime(12, 0), "AGAINST");
        assertThat(estate.count(folk, id).get(0).outcome()).isEqualTo(MatterOutcome.Outcome.REJECTED);
        long published = estate.published(folk, id);
        String first = results.pack(id);
        LocalDateTime later = Estate.CLOSES.plusDays(3).atTime(9, 0);
        long demand = estate.at(later, () -> current.as(folk.owner(2), () -> recounts.ask(id, "我投的是同意", later.toLocalDate(), "", null)));
        assertThatThrownBy(() -> estate.at(later, () -> current.as(folk.chair(), () -> recounts.correct(id, wrong, Estate.marks("FOR")))))
                .as("not by who typed it").isInstanceOf(Refusal.class);
        assertThat(estate.at(later, () -> current.as(folk.worker(), () -> recounts.papers(id, "1-2"))).get(0).marks().get(0).key())
                .isEqualTo("AGAINST");
        assertThatThrownBy(() -> estate.at(later, () -> current.as(folk.worker(), () -> recounts.papers(id, "1-1")))).as("cast on a screen")
                .isInstanceOf(Refusal.class);
        estate.at(later, () -> current.as(folk.worker(), () -> recounts.correct(id, wrong, Estate.marks("FOR"))));
        boolean same = estate.at(later, () -> current.as(folk.chair(), () -> recounts.answer(id, demand, "录入有误，已更正", true)));
        assertThat(same).isFalse();
        assertThat(estate.tally(id, 1).outcome()).isEqualTo(MatterOutcome.Outcome.PASSED);
        assertThat(heard.of(id)).extracting(VoteDecided::recount).containsExactly(false, true);
        assertThat(box.ballot(wrong).paper().isCorrected()).isTrue();
        assertThat(time.on(later.toLocalDate(), () -> current.as(folk.chair(), () -> notices.view(published))).state())
                .as("the false result does not hang on").isEqualTo(NoticeState.WITHDRAWN);
        LocalDate down = Estate.CLOSES.plusDays(60);
        assertThatThrownBy(() -> at(down.atTime(9, 0), folk, "close", id)).as("the right one was never posted").isInstanceOf(Refusal.class);
        assertThat(results.pack(id)).isNotEqualTo(first);
        assertThat(results.pack(id, 1)).as("what was published stays readable").isEqualTo(first);
        assertThat(results.earlierPacks(id)).containsExactly(1);
        long right = time.on(later.toLocalDate(), () -> current.as(folk.chair(), () -> {
            long notice = results.prepare(id, "业委会");
            notices.checkPrivacy(notice);
            notices.publish(notice, later.toLocalDate(), estate.photo(folk, id));
            return notice;
        }));
        time.on(down, () -> current.as(folk.chair(), () -> notices.close(right, down, estate.photo(folk, id))));
        at(down.atTime(9, 0), folk, "close", id);
        assertThat(estate.vote(id).stage()).isEqualTo(VoteStage.FINAL);
    }

    @Test
    void onePersonCannotTypeAndConfirm() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        LocalDateTime noon = Estate.OPENS.atTime(12, 0);
        PaperBallot paper = new PaperBallot(estate.serial(id, "1-1"), "1-1", 1, 0, BallotChannel.PAPER, noon, true, "s.png", Scans.next());
        long ballot = estate.at(noon, () -> current.as(folk.chair(), () -> desk.type(id, paper, Estate.marks("FOR"))));
        assertThatThrownBy(() -> estate.at(noon, () -> current.as(folk.chair(), () -> desk.confirm(id, ballot, Estate.marks("FOR")))))
                .isInstanceOf(Refusal.class);
        assertThat(estate.<Boolean>at(noon, () -> current.as(folk.second(), () -> desk.confirm(id, ballot, Estate.marks("AGAINST"))))).isFalse();
        assertThat(box.ballot(ballot).state()).as("read differently: typed anew").isEqualTo(Ballot.State.DISPUTED);
        estate.paper(folk, id, paper, "FOR");
        assertThat(box.ballots(id)).as("what came in stays").hasSize(2);
    }
}
