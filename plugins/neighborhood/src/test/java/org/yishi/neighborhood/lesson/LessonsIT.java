package org.yishi.neighborhood.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.branch.BranchCard;
import org.yishi.neighborhood.branch.BranchCards;
import org.yishi.neighborhood.branch.BranchTown;
import org.yishi.neighborhood.branch.BranchTown.Folk;
import org.yishi.neighborhood.branch.Branches;
import org.yishi.neighborhood.branch.Establishment;
import org.yishi.neighborhood.branch.OpenBranches;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.guidance.Guidances;
import org.yishi.neighborhood.partymember.Crossings;
import org.yishi.neighborhood.partymember.PartyMembers;
import org.yishi.neighborhood.post.Posts;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.people.Role;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** What a branch plans, holds and records, what of it is known outside, and what is not. */
@PortalTest
class LessonsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String SECRET = "内部讨论某某同志的思想汇报";

    @Inject
    private BranchTown town;
    @Inject
    private Plans plans;
    @Inject
    private Lessons lessons;
    @Inject
    private Branches branches;
    @Inject
    private Establishment establishment;
    @Inject
    private BranchCards cards;
    @Inject
    private PartyMembers members;
    @Inject
    private Guidances guidances;
    @Inject
    private Posts posts;
    @Inject
    private Crossings crossings;
    @Inject
    private OpenBranches open;
    @Inject
    private Meetings meetings;
    @Inject
    @Any
    private Instance<OpenRecords<?>> datasets;
    @Inject
    @Any
    private Instance<Printable> printables;
    @Inject
    private Given given;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private long lesson(Folk folk, long branch, LessonKind kind, YearMonth month) {
        return time.on(DAY, () -> current.as(folk.secretary(), () -> plans.add(branch, kind, "主题", month)));
    }

    private void held(Folk folk, long id, LocalDate on, LocalDate recordedOn, Lesson.Minutes minutes, long photo) {
        time.on(on, () -> current.as(folk.secretary(), () -> lessons.hold(id, on, new Lesson.Attendance(7, 6, 1))));
        time.on(recordedOn, () -> current.as(folk.secretary(), () -> lessons.record(id, minutes, new Paper("照片.png", BranchTown.photo(photo)))));
    }

    @Test
    void theYearIsPlannedOnceByTheRule() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        time.on(DAY, () -> current.as(folk.secretary(), () -> {
            plans.plan(branch, 2026);
            assertThat(plans.year(branch, 2026)).filteredOn(one -> one.kind() == LessonKind.THEME_DAY).hasSize(10);
            assertThatThrownBy(() -> plans.plan(branch, 2026)).isInstanceOf(Refusal.class);
        }));
    }

    @Test
    void whatWasNotHeldInItsTimeIsMissedAndTheOrganisationAboveSeesIt() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        long id = lesson(folk, branch, LessonKind.LESSON, YearMonth.of(2026, 4));
        time.on(LocalDate.of(2026, 4, 30), () -> current.as(folk.street(), () -> assertThat(plans.missed(folk.community().id())).isEmpty()));
        time.on(LocalDate.of(2026, 5, 1), () -> current.as(folk.street(),
                () -> assertThat(plans.missed(folk.community().id())).extracting(Lesson::id).containsExactly(id)));
    }

    @Test
    void aRecordThatComesAfterThreeDaysIsMarkedLateAndOneOnTheThirdIsNot() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        Lesson.Minutes words = new Lesson.Minutes("记录", "", "", false);
        long inTime = lesson(folk, branch, LessonKind.THEME_DAY, YearMonth.of(2026, 3));
        long late = lesson(folk, branch, LessonKind.LESSON, YearMonth.of(2026, 3));
        held(folk, inTime, DAY, DAY.plusDays(3), words, inTime);
        held(folk, late, DAY, DAY.plusDays(4), words, late);
        current.as(folk.street(), () -> {
            assertThat(lessons.read(inTime).written().isLate()).isFalse();
            assertThat(lessons.read(late).written().isLate()).isTrue();
        });
    }

    @Test
    void onePhotoForTwoMeetingsIsSeen() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        Lesson.Minutes words = new Lesson.Minutes("记录", "", "", false);
        long one = lesson(folk, branch, LessonKind.THEME_DAY, YearMonth.of(2026, 3));
        long other = lesson(folk, branch, LessonKind.LESSON, YearMonth.of(2026, 3));
        held(folk, one, DAY, DAY, words, one);
        current.as(folk.street(), () -> assertThat(lessons.samePhoto(one)).isEmpty());
        held(folk, other, DAY, DAY, words, one);
        current.as(folk.street(), () -> assertThat(lessons.samePhoto(other)).containsExactly("neighborhood/lesson/" + one));
    }

    @Test
    void aQuestionIsVotedInThePortalsMeetingByAllWhoHaveAVote() {
        Folk folk = town.settle();
        List<Actor> formal = town.people(4);
        long branch = town.active(folk, DAY, formal);
        long id = lesson(folk, branch, LessonKind.MEMBERS, YearMonth.of(2026, 3));
        LocalDate on = DAY.plusDays(4);
        time.on(on, () -> current.as(folk.secretary(), () -> {
            long meeting = lessons.ask(id, SECRET, "党员大会");
            meetings.enterFromPaper(folk.compound().id(), new PastMeeting(meeting, null, new MeetingNotice(on.atTime(9, 0), "活动室", DAY, ""),
                    formal.stream().map(one -> new Signed(one.personId(), LocalTime.of(9, 0), null)).toList(),
                    List.of(new PastVote(1, LocalTime.of(10, 0), SECRET, List.of(), Hands.counted(3, 1, 0))), formal.get(0).personId(), "记录",
                    LedgerEntry.sha256("scan" + id), 0));
        }));
        Lesson voted = current.as(folk.street(), () -> lessons.read(id));
        assertThat(voted.count().isPassed()).isTrue();
        assertThat(voted.count().shouldCome()).isEqualTo(4);
        assertThat(current.as(Actor.VISITOR, () -> meetings.view(voted.meetingId())).items().get(0).text()).isEmpty();
    }

    @Test
    void untilTheBranchShowsItselfNothingOfItIsKnownOutside() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        long told = lesson(folk, branch, LessonKind.TRIPARTITE, YearMonth.of(2026, 3));
        long inside = lesson(folk, branch, LessonKind.MEMBERS, YearMonth.of(2026, 3));
        held(folk, told, DAY, DAY, new Lesson.Minutes(SECRET, "建议检修电梯" + told, "", true), told);
        held(folk, inside, DAY, DAY, new Lesson.Minutes(SECRET, SECRET, SECRET, false), inside);
        assertThat(cards.of(folk.compound().id())).isEmpty();
        assertThat(open.read(List.of(folk.compound().id()), Window.after(0, 10))).isEmpty();
        current.as(folk.secretary(), () -> establishment.show(branch, true));
        Optional<BranchCard> card = cards.of(folk.compound().id());
        assertThat(card.orElseThrow().told()).extracting(Lesson::id).containsExactly(told);
        assertThat(finding.titles("建议检修电梯" + told, folk.community())).hasSize(1);
        assertThat(finding.titles("思想汇报", folk.community())).isEmpty();
        current.as(folk.secretary(), () -> establishment.show(branch, false));
        assertThat(cards.of(folk.compound().id())).isEmpty();
        assertThat(finding.titles("建议检修电梯" + told, folk.community())).isEmpty();
    }

    @Test
    void everyReadingOfTheInsideIsRefusedToEveryOtherRole() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, town.people(1));
        long id = lesson(folk, branch, LessonKind.MEMBERS, YearMonth.of(2026, 3));
        held(folk, id, DAY, DAY, new Lesson.Minutes(SECRET, "", "", false), id);
        long member = current.as(folk.secretary(), () -> members.roll(branch)).get(0).id();
        Stream<Actor> others = Stream.concat(Stream.of(Actor.VISITOR), Stream.of(Role.values())
                .filter(role -> role != Role.PARTY_ORGANISATION_MEMBER && role != Role.STREET_OFFICER)
                .map(role -> given.person(role, folk.community())));
        others.forEach(who -> current.as(who, () -> {
            for (Runnable read : List.<Runnable>of(() -> branches.work(branch), () -> branches.in(folk.community().id()), () -> members.roll(branch),
                    () -> members.read(member), () -> members.feedback(member, 2026), () -> plans.year(branch, 2026),
                    () -> plans.missed(folk.community().id()), () -> lessons.read(id), () -> lessons.photo(id), () -> lessons.samePhoto(id),
                    () -> guidances.of(branch), () -> posts.takings(branch), () -> posts.all(branch), () -> crossings.of(branch))) {
                assertThatThrownBy(read::run).isInstanceOf(AccessRefused.class);
            }
            sheets(branch, id, member).forEach(sheet -> assertThatThrownBy(sheet::run).isInstanceOfAny(AccessRefused.class, NotFound.class));
        }));
    }

    private Stream<Runnable> sheets(long branch, long lesson, long member) {
        return printables.stream().filter(one -> List.of("neighborhood.lesson", "neighborhood.yearPlan", "neighborhood.crossing",
                "neighborhood.doubleRegistration").contains(one.name())).map(one -> () -> one.sheet(PrintOrder.of(
                        one.name().equals("neighborhood.lesson") ? lesson : one.name().equals("neighborhood.doubleRegistration") ? member : branch)));
    }

    @Test
    void noDatasetOfThePluginHoldsAWordOfTheInside() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        long id = lesson(folk, branch, LessonKind.TRIPARTITE, YearMonth.of(2026, 3));
        held(folk, id, DAY, DAY, new Lesson.Minutes(SECRET, SECRET, SECRET, false), id);
        current.as(folk.secretary(), () -> establishment.show(branch, true));
        datasets.stream().filter(one -> one.dataset().pluginId().equals("neighborhood")).forEach(one -> assertThat(values(one, folk)).doesNotContain(SECRET));
    }

    private static <R> String values(OpenRecords<R> records, Folk folk) {
        StringBuilder all = new StringBuilder();
        records.read(List.of(folk.compound().id()), Window.after(0, 100))
                .forEach(row -> records.dataset().fields().forEach(field -> all.append(field.of(row)).append('\n')));
        return all.toString();
    }

    @Test
    void theSheetsOfTheBranchAreForTheOffice() {
        Folk folk = town.settle();
        long branch = town.active(folk, DAY, List.of());
        long id = lesson(folk, branch, LessonKind.MEMBERS, YearMonth.of(2026, 3));
        held(folk, id, DAY, DAY, new Lesson.Minutes(SECRET, "", "", false), id);
        assertThat(branch).isPositive();
        assertThat(current.as(folk.street(), () -> printables.stream().filter(one -> one.name().equals("neighborhood.lesson")).findFirst()
                .orElseThrow().sheet(PrintOrder.of(id)))).satisfies(sheet -> {
                    assertThat(sheet.privacy()).isEqualTo(Privacy.OFFICE);
                    assertThat(sheet.blocks()).anyMatch(block -> block instanceof Block.Picture);
                });
    }
}
