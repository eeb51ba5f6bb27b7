package org.yishi.cobuilding.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.Town;
import org.yishi.cobuilding.entry.Availability;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.entry.WeekDays;
import org.yishi.cobuilding.match.MatchState;
import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.ProjectChapters;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Contacts;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

/** The lists: put forward, matched, met, confirmed every half year. */
@PortalTest
class ListsIT {

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Matches matches;
    @Inject
    private Projects projects;
    @Inject
    private ProjectChapters chapters;
    @Inject
    private Contacts contacts;
    @Inject
    private Ties ties;
    @Inject
    private ToDos toDos;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void whatAResidentPutsForwardIsNotPublicUntilItIsTakenUp() {
        Town.Folk here = town.settle();
        long id = current.as(here.resident(), () -> needs.raise(here.area().id(), Town.words(Kind.EQUIPMENT, "借轮椅"), Town.served()));
        assertThat(needs.of(here.area().id())).isEmpty();
        assertThatThrownBy(() -> needs.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> current.as(here.contact(), () -> needs.work(id))).isInstanceOf(AccessRefused.class);
        assertThat(current.as(here.worker(), () -> toDos.of(here.area().id()))).anyMatch(one -> one.label().equals("借轮椅"));
        current.as(here.worker(), () -> needs.admit(id));
        assertThat(needs.read(id).state()).isEqualTo(EntryState.OPEN);
        assertThat(current.as(here.resident(), () -> needs.mine(here.area().id()))).hasSize(1);
    }

    @Test
    void aMatchHoldsOnceBothSidesAcceptedIt() {
        Town.Folk here = town.settle();
        long need = town.need(here);
        long resource = offer(here, Kind.VENUE);
        assertThat(matches.forNeed(needs.read(need))).extracting(one -> one.resource().id()).containsExactly(resource);
        refused("cobuilding.match.refusal.late", here.worker(), () -> matches.propose(need, resource, given.today().plusDays(100)));
        long id = current.as(here.worker(), () -> matches.propose(need, resource, given.today().plusDays(10)));
        assertThat(needs.read(need).state()).isEqualTo(EntryState.OPEN);
        assertThatThrownBy(() -> current.as(here.stranger(), () -> matches.accept(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> current.as(here.worker(), () -> matches.accept(id))).isInstanceOf(AccessRefused.class);
        current.as(here.contact(), () -> matches.accept(id));
        assertThat(needs.read(need).state()).isEqualTo(EntryState.MATCHED);
        assertThat(told.to(here.worker())).anyMatch(line -> line.contains("对方同意了"));
    }

    @Test
    void theSameIsNotProposedTwiceWhileItWaitsOrHolds() {
        Town.Folk here = town.settle();
        long need = town.need(here);
        long resource = offer(here, Kind.VENUE);
        LocalDate start = given.today().plusDays(10);
        refused("cobuilding.refusal.before", here.worker(), () -> matches.propose(need, resource, given.today()));
        long first = current.as(here.worker(), () -> matches.propose(need, resource, start));
        refused("cobuilding.match.refusal.standing", here.contact(), () -> matches.propose(need, resource, start));
        assertThat(matches.forNeed(needs.read(need))).isEmpty();
        assertThat(matches.forResource(resources.read(resource))).isEmpty();
        assertThat(matches.standing(needs.read(need))).extracting(one -> one.match().id()).containsExactly(first);
        assertThat(matches.ofSides(here.area().id(), List.of(Sides.COMMUNITY))).as("on the desk of whoever proposed it").hasSize(1);
        assertThat(matches.ofSides(here.area().id(), List.of(here.other()))).isEmpty();
        current.as(here.contact(), () -> matches.decline(first, "操场在修"));
        assertThat(matches.ofSides(here.area().id(), List.of(Sides.COMMUNITY))).extracting(one -> one.match().state()).containsExactly(MatchState.DECLINED);
        assertThat(told.to(here.worker())).anyMatch(line -> line.contains("对方没有同意"));
        long second = current.as(here.worker(), () -> matches.propose(need, resource, start));
        current.as(here.contact(), () -> matches.accept(second));
        assertThat(needs.read(need).state()).isEqualTo(EntryState.MATCHED);
        refused("cobuilding.match.refusal.standing", here.worker(), () -> matches.propose(need, resource, start));
        assertThat(matches.forNeed(needs.read(need))).as("what was accepted is not offered again").isEmpty();
    }

    @Test
    void aMatchLapsesOnTheDayAfterItWasToBegin() {
        Town.Folk here = town.settle();
        long need = town.need(here);
        long resource = offer(here, Kind.VENUE);
        LocalDate start = given.today().plusDays(10);
        long late = current.as(here.worker(), () -> matches.propose(need, resource, start));
        time.on(start.plusDays(1), () -> {
            refused("cobuilding.match.refusal.lapsed", here.contact(), () -> matches.accept(late));
            assertThat(current.as(here.contact(), () -> toDos.of(here.area().id()))).extracting(ToDo::dossier)
                    .doesNotContain("cobuilding/match/" + late);
            assertThat(matches.forNeed(needs.read(need))).as("may be proposed again").hasSize(1);
            long again = current.as(here.worker(), () -> matches.propose(need, resource, start.plusDays(9)));
            current.as(here.contact(), () -> matches.accept(again));
            assertThat(needs.read(need).stateOn(start.plusDays(9))).isEqualTo(EntryState.MATCHED);
            assertThat(matches.standing(needs.read(need))).extracting(one -> one.match().id()).containsExactly(again);
            return again;
        });
        time.on(start.plusDays(10), () -> {
            assertThat(needs.read(need).stateOn(start.plusDays(10))).as("nothing came of it").isEqualTo(EntryState.OPEN);
            assertThat(resources.read(resource).stateOn(start.plusDays(10))).isEqualTo(EntryState.OPEN);
            assertThat(matches.forNeed(needs.read(need))).hasSize(1);
            return need;
        });
    }

    @Test
    void whatIsPastIsNotSuggested() {
        Town.Folk here = town.settle();
        long need = town.need(here);
        LocalDate last = given.today().plusDays(5);
        Entry.Words words = new Entry.Words(Kind.VENUE, "礼堂", 1, "", new Availability(WeekDays.EVERY_DAY, null, null, given.today(), last));
        long hall = current.as(here.contact(), () -> resources.list(here.area().id(), here.unit(), words, "", ""));
        assertThat(matches.forNeed(needs.read(need))).hasSize(1);
        time.on(last.plusDays(1), () -> {
            assertThat(matches.forNeed(needs.read(need))).isEmpty();
            assertThat(matches.forResource(resources.read(hall))).isEmpty();
            refused("cobuilding.match.refusal.notOpen", here.worker(), () -> matches.propose(need, hall, last.plusDays(5)));
            return hall;
        });
    }

    @Test
    void whatDoesNotFitIsNotProposed() {
        Town.Folk here = town.settle();
        long need = town.need(here);
        long resource = offer(here, Kind.PARKING);
        assertThat(matches.forNeed(needs.read(need))).isEmpty();
        refused("cobuilding.match.refusal.doesNotFit", here.worker(), () -> matches.propose(need, resource, given.today()));
    }

    @Test
    void anEntryIsStaleOnTheDayAfterItsHalfYear() {
        Town.Folk here = town.settle();
        long need = time.on(LocalDate.of(2026, 3, 30), () -> town.need(here));
        LocalDate until = time.on(LocalDate.of(2026, 3, 30), () -> needs.confirmUntil(needs.read(need)));
        assertThat(until).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(time.on(until, () -> needs.isStale(needs.read(need)))).isFalse();
        assertThat(time.on(until.plusDays(1), () -> needs.isStale(needs.read(need)))).isTrue();
        time.on(until.plusDays(1), () -> current.as(here.worker(), () -> needs.confirm(need)));
        assertThat(time.on(until.plusDays(1), () -> needs.isStale(needs.read(need)))).isFalse();
    }

    @Test
    void aProjectMeetsNeedsAndWhoNeededItSaysWhetherItDid() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long need = town.need(here);
        refused("cobuilding.project.refusal.noNeed", here.worker(), () -> projects.propose(here.area().id(), Sides.COMMUNITY, words(), List.of(),
                List.of(), ""));
        long id = current.as(here.contact(), () -> projects.propose(here.area().id(), here.unit(), words(), List.of(need), List.of(),
                "deliberation/consultation/1"));
        assertThat(ties.before(projects.read(id).dossier())).extracting(Tied::dossier).contains("cobuilding/need/" + need);
        current.as(here.contact(), () -> projects.begin(id, today, ""));
        assertThat(needs.read(need).state()).isEqualTo(EntryState.IN_PROJECT);
        current.as(here.contact(), () -> projects.finish(id, "开放了十次", today));
        assertThatThrownBy(() -> current.as(here.contact(), () -> projects.fulfil(need, Satisfaction.SATISFIED))).isInstanceOf(AccessRefused.class);
        current.as(here.worker(), () -> projects.fulfil(need, Satisfaction.BASICALLY));
        assertThat(needs.read(need).satisfaction()).isEqualTo(Satisfaction.BASICALLY);
    }

    @Test
    void moneyOfTheCommunityIsSpentOnceADecisionIsNamed() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long need = town.need(here);
        Project.Words paid = new Project.Words("开放操场", "有地方踢球", "", "每周一次", today, today.plusDays(30), 500_00);
        long id = current.as(here.worker(), () -> projects.propose(here.area().id(), Sides.COMMUNITY, paid, List.of(need), List.of(), ""));
        refused("cobuilding.project.refusal.decision", here.worker(), () -> projects.begin(id, today, " "));
        assertThat(needs.read(need).state()).isEqualTo(EntryState.OPEN);
        current.as(here.worker(), () -> projects.begin(id, today, "决字第 3 号"));
        assertThat(projects.read(id).decision()).isEqualTo("决字第 3 号");
    }

    @Test
    void whatIsEnteredForACompoundStandsOnTheListsOfItsCommunity() {
        Town.Folk here = town.settle();
        long compound = given.area(AreaKind.COMPOUND, here.area()).id();
        long need = current.as(here.worker(), () -> needs.list(compound, Sides.COMMUNITY, Town.words(Kind.VENUE, "要场地"), Town.served(), ""));
        long raised = current.as(here.resident(), () -> needs.raise(compound, Town.words(Kind.VENUE, "借教室"), Town.served()));
        long hall = current.as(here.contact(), () -> resources.list(compound, here.unit(), Town.words(Kind.VENUE, "礼堂"), "", ""));
        long project = current.as(here.worker(), () -> projects.propose(compound, Sides.COMMUNITY, words(), List.of(need), List.of(hall), ""));
        assertThat(needs.of(here.area().id())).extracting(Need::id).containsExactly(need);
        assertThat(current.as(here.worker(), () -> needs.waiting(here.area().id()))).extracting(Need::id).containsExactly(raised);
        assertThat(resources.of(here.area().id())).extracting(Resource::id).containsExactly(hall);
        assertThat(projects.of(here.area().id())).extracting(Project::id).containsExactly(project);
    }

    @Test
    void whatAUnitSaysItComesOutOfIsToldOnceTheCommunityStandsForIt() {
        Town.Folk here = town.settle();
        String origin = "deliberation/consultation/" + need(here, "");
        long need = need(here, origin);
        long own = need(here, origin);
        long led = current.as(here.contact(), () -> projects.propose(here.area().id(), here.unit(), words(), List.of(own), List.of(), origin));
        assertThat(ties.after(origin)).isEmpty();
        current.as(here.worker(), () -> projects.propose(here.area().id(), Sides.COMMUNITY, words(), List.of(need), List.of(), ""));
        assertThat(ties.after(origin)).extracting(Tied::dossier).containsExactly("cobuilding/need/" + need);
        town.sign(here, town.draft(here, led, given.today()), given.today());
        assertThat(ties.after(origin)).extracting(Tied::dossier)
                .containsExactlyInAnyOrder("cobuilding/need/" + need, "cobuilding/need/" + own, projects.read(led).dossier());
    }

    @Test
    void nothingOfTheseRoomsIsTakenForAnOrigin() {
        Town.Folk here = town.settle();
        String agreement = "cobuilding/agreement/" + town.active(here, given.today());
        long need = current.as(here.worker(), () -> needs.list(here.area().id(), Sides.COMMUNITY, Town.words(Kind.PEOPLE, "要人"), Town.served(),
                agreement));
        assertThat(ties.before("cobuilding/need/" + need)).isEmpty();
    }

    private long need(Town.Folk here, String origin) {
        return current.as(here.contact(), () -> needs.list(here.area().id(), here.unit(), Town.words(Kind.PEOPLE, "要人"), Town.served(), origin));
    }

    @Test
    void whatIsSaidOfAProjectStaysWithItWhenAnotherMeetsTheNeed() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long need = town.need(here);
        long first = done(here, need, today);
        current.as(here.worker(), () -> projects.miss(need));
        long second = done(here, need, today);
        assertThat(told(second)).as("nobody has answered yet").noneMatch(text -> text.contains("需求方说"));
        current.as(here.worker(), () -> projects.fulfil(need, Satisfaction.SATISFIED));
        assertThat(told(first)).last().isEqualTo("需求“要场地”：需求方说没有满足");
        assertThat(told(second)).last().isEqualTo("需求“要场地”：需求方说满意");
        assertThat(chapters.chapter(projects.read(second).dossier()).orElseThrow().satisfaction()).as("an office is no number of people").isEmpty();
    }

    private long done(Town.Folk here, long need, LocalDate on) {
        return current.as(here.worker(), () -> {
            long id = projects.propose(here.area().id(), Sides.COMMUNITY, words(), List.of(need), List.of(), "");
            projects.begin(id, on, "");
            projects.finish(id, "开放了一次", on);
            return id;
        });
    }

    private List<String> told(long project) {
        return chapters.chapter(projects.read(project).dossier()).orElseThrow().moments().stream().map(Chapter.Moment::text).toList();
    }

    @Test
    void aCodeIsForThePersonTheUnitNamedAndWorksOnce() {
        Town.Folk here = town.settle();
        Actor right = given.person(IdentityLevel.L1);
        String code = current.as(here.worker(), () -> contacts.name(here.unit(), right.name(), ""));
        refused("cobuilding.unit.refusal.code", right, () -> contacts.join(here.area().id(), "AAAAAAAAAA", given.today()));
        String other = current.as(here.worker(), () -> contacts.name(here.unit(), "另一个人", ""));
        refused("cobuilding.unit.refusal.name", right, () -> contacts.join(here.area().id(), other, given.today()));
        current.as(right, () -> contacts.join(here.area().id(), code.toLowerCase(Locale.ROOT), given.today()));
        refused("cobuilding.unit.refusal.code", right, () -> contacts.join(here.area().id(), code, given.today()));
        current.as(right, () -> needs.list(here.area().id(), here.unit(), Town.words(Kind.PEOPLE, "要人"), Town.served(), ""));
        long contact = current.as(here.worker(), () -> contacts.of(here.unit())).stream().filter(one -> one.personId() == right.personId())
                .findFirst().orElseThrow().id();
        current.as(here.worker(), () -> contacts.end(here.unit(), contact));
        assertThatThrownBy(() -> current.as(right, () -> needs.list(here.area().id(), here.unit(), Town.words(Kind.PEOPLE, "还要人"), Town.served(), "")))
                .isInstanceOf(AccessRefused.class);
    }

    private static Project.Words words() {
        return new Project.Words("开放操场", "有地方踢球", "", "每周一次", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 0);
    }

    private long offer(Town.Folk here, Kind kind) {
        return current.as(here.contact(), () -> resources.list(here.area().id(), here.unit(), Town.words(kind, "操场"), "", ""));
    }

    private void refused(String key, Actor who, Runnable act) {
        assertThatThrownBy(() -> current.as(who, act)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
