package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.biography.Chapter;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.PortalTest;

/** What the desk shows first, and what becomes of what is late. */
@PortalTest
class DesksIT extends ContactCase {

    @Test
    void theDeskBeginsWithWhatPresses() {
        LocalDate before = given.today().minusDays(30);
        time.on(before, this::aStationWithADeputy);
        long late = time.on(before, () -> current.as(resident, () -> contacts.write(here.id(), 0, words(false), before, true)).id());
        long forwarded = written();
        forward(forwarded);
        long turn = written();
        long danger = current.as(resident, () -> contacts.write(here.id(), 0, words(true), given.today(), true)).id();
        assertThat(current.as(clerk, () -> desks.opened(here.id(), false))).extracting(one -> one.line().id()).containsExactly(danger, late, turn, forwarded);
        assertThat(current.as(clerk, () -> desks.opened(here.id(), false))).filteredOn(DeskLine::fresh).extracting(one -> one.line().id())
                .as("what was forwarded was opened").containsExactly(danger, late, turn);
        current.as(head, () -> contacts.sheet(turn));
        assertThat(current.as(clerk, () -> desks.opened(here.id(), false))).filteredOn(DeskLine::fresh).extracting(one -> one.line().id())
                .as("the head is of the station too").containsExactly(danger, late);
        accept(forwarded);
        reply(forwarded);
        current.as(resident, () -> ratings.rate(forwarded, Grade.DISSATISFIED, "", RatingChannel.ACCOUNT, given.today()));
        assertThat(current.as(head, () -> desks.opened(here.id(), false))).extracting(one -> one.line().id()).as("his word first")
                .startsWith(forwarded, danger, late);
    }

    /** National Day 2026: off from 1 to 7 October; 20 September and 10 October, weekend days both, are worked. */
    @Test
    void deadlinesGoOverTheHolidaysAndSoDoesTheMomentOfEscalation() {
        LocalDate before = LocalDate.of(2026, 9, 30);
        time.on(LocalDate.of(2026, 9, 1), this::aStationWithADeputy);
        long id = time.on(before, () -> current.as(resident, () -> contacts.write(here.id(), 0, words(false), before, true)).id());
        assertThat(contacts.read(id).due()).as("8, 9 October, and Saturday the 10th is worked").isEqualTo(LocalDate.of(2026, 10, 10));
        time.on(LocalDate.of(2026, 10, 10), () -> assertThat(contacts.read(id).overdue()).isFalse());
        time.on(LocalDate.of(2026, 10, 10), () -> forward(id));
        assertThat(contacts.read(id).due()).as("to be taken on: a Sunday between").isEqualTo(LocalDate.of(2026, 10, 13));
        time.on(LocalDate.of(2026, 10, 13), () -> current.as(street, () -> handlings.accept(id, "赵静", LocalDate.of(2026, 10, 30))));
        assertThat(contacts.read(id).due()).as("fifteen working days from being passed on").isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(late(id, LocalDate.of(2026, 10, 30))).isEmpty();
        assertThat(late(id, LocalDate.of(2026, 10, 31))).containsExactly("head");
        assertThat(late(id, LocalDate.of(2026, 11, 6))).as("the fifth working day").containsExactly("head");
        assertThat(late(id, LocalDate.of(2026, 11, 7))).containsExactly("head", "street");
    }

    /** Who hears on that day that it is late. */
    private List<String> late(long id, LocalDate day) {
        return time.on(day, () -> deadlines.deadlines(day)).stream().filter(one -> one.dossier().equals(Contact.DOSSIERS + id))
                .map(one -> one.what().replaceFirst("-.*", "")).filter(one -> List.of("head", "street").contains(one)).sorted().toList();
    }

    @Test
    void aDangerIsMeasuredByItsHours() {
        LocalDateTime morning = LocalDate.of(2026, 11, 9).atTime(8, 0);
        time.at(morning, this::aStationWithADeputy);
        long id = time.at(morning, () -> current.as(resident, () -> contacts.write(here.id(), 0, words(true), morning.toLocalDate(), true)).id());
        time.at(morning.plusHours(1), () -> forward(id));
        time.at(morning.plusHours(1), () -> accept(id));
        time.at(morning.plusHours(23), () -> assertThat(contacts.read(id).overdue()).isFalse());
        time.at(morning.plusHours(25), () -> assertThat(contacts.read(id).overdue()).as("the day is not over, the hours are").isTrue());
        time.at(morning.plusHours(39), () -> reply(id));
        assertThat(repository.get(id).inTime(ZonedDateTime.now())).isFalse();
        assertThat(chapters.chapter(Contact.DOSSIERS + id).orElseThrow().moments()).extracting(Chapter.Moment::text).endsWith("答复，晚于答复期限");
        long other = time.at(morning, () -> current.as(resident, () -> contacts.write(here.id(), 0, words(true), morning.toLocalDate(), true)).id());
        time.at(morning, () -> current.as(clerk, () -> bundles.make(here.id(), List.of(other), "围墙怎么修", "")));
        assertThat(repository.get(other).urgentBy()).as("nobody has it to answer").isNull();
    }

    /** The calendar of 2026 again; 9 November is a Monday. */
    @Test
    void aReplyIsCountedFromTheForwardingThatItAnswers() {
        LocalDate monday = LocalDate.of(2026, 11, 9);
        time.on(monday, this::aStationWithADeputy);
        long id = time.on(monday, this::written);
        time.on(monday, () -> forward(id));
        time.on(monday.plusDays(1), () -> current.as(street, () -> handlings.giveBack(id, "归区里")));
        assertThat(repository.get(id).handling().replyDue()).as("nobody owes a reply now").isNull();
        time.on(monday.plusDays(7), () -> forward(id));
        assertThat(repository.get(id).handling().replyDue()).as("fifteen working days of the body that has it").isEqualTo(LocalDate.of(2026, 12, 7));
        time.on(monday.plusDays(8), () -> accept(id));
        time.on(monday.plusDays(9), () -> reply(id));
        time.on(monday.plusDays(30), () -> current.as(clerk, () -> handlings.close(id, "回访过", "")));
        time.on(monday.plusDays(31), () -> current.as(resident, () -> handlings.reopen(id, "又坏了", monday.plusDays(31))));
        time.on(monday.plusDays(31), () -> forward(id));
        ContactHandling handling = repository.get(id).handling();
        assertThat(handling.firstForwardedOn()).isEqualTo(monday.plusDays(7));
        assertThat(handling.replyDue()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(handling.roundDue()).as("what the sheet of this round says").isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatIsLateGoesToTheHeadAndThenToTheStreet() {
        long id = written();
        forward(id);
        accept(id);
        LocalDate late = contacts.read(id).due().plusDays(1);
        time.on(late, () -> assertThat(deadlines.deadlines(late)).anyMatch(one -> one.dossier().equals("representatives/contact/" + id)
                && one.what().startsWith("head-")));
        time.on(late, () -> assertThat(current.as(head, () -> toDos.of(here.id()))).extracting(ToDo::label).contains(contacts.read(id).number()));
        time.on(late, () -> assertThat(deadlines.deadlines(late)).noneMatch(one -> one.dossier().equals("representatives/contact/" + id)
                && one.what().startsWith("street-")));
        LocalDate later = late.plusDays(14);
        time.on(later, () -> assertThat(deadlines.deadlines(later)).anyMatch(one -> one.dossier().equals("representatives/contact/" + id)
                && one.what().startsWith("street-")));
    }

    @Test
    void moreTimeIsAskedForInTimeAndWhatWasLateStaysSo() {
        long id = written();
        forward(id);
        accept(id);
        long other = written();
        forward(other);
        accept(other);
        LocalDate due = contacts.read(id).due();
        current.as(street, () -> handlings.askExtension(id, "要招标"));
        time.on(due.plusDays(1), () -> {
            assertThatThrownBy(() -> current.as(street, () -> handlings.askExtension(other, "要招标"))).hasMessage("representatives.contact.refusal.extendLate");
            assertThat(current.as(street, () -> contacts.sheet(other)).can("ASK_EXTENSION")).isFalse();
            current.as(head, () -> handlings.extend(id, true));
        });
        assertThat(contacts.read(id).due()).as("the body has more time").isAfter(due);
        assertThat(repository.get(id).handling().replyDue()).as("and was late all the same").isEqualTo(due);
    }

    @Test
    void aDeskCostsTheSameHoweverMuchIsOnIt() {
        logged();
        long few = queries.of(() -> current.as(head, () -> desks.lines(here.id(), false)));
        long fewToDo = queries.of(() -> current.as(head, () -> deadlines.of(head, here.id())));
        for (int i = 0; i < 5; i++) {
            forward(written());
        }
        assertThat(queries.of(() -> current.as(head, () -> desks.lines(here.id(), false)))).isEqualTo(few);
        assertThat(queries.of(() -> current.as(head, () -> deadlines.of(head, here.id())))).isEqualTo(fewToDo);
        assertThat(current.as(head, () -> desks.lines(here.id(), false))).hasSize(6);
        assertThat(current.as(head, () -> desks.lines(here.id(), true))).as("none is finished").isEmpty();
    }
}
