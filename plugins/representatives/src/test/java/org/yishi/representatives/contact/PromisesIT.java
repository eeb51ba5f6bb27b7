package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.representatives.statistics.Quarter;
import org.yishi.representatives.statistics.QuarterRule;
import org.yishi.representatives.statistics.Statistics;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** What a reply says will be done by a day (B), what a body returns in its days, and a suggestion whose answer does not satisfy. */
@PortalTest
class PromisesIT extends ContactCase {

    /** A Monday, with no day off near. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate BY = LocalDate.of(2026, 12, 11);

    @Inject
    private Statistics statistics;

    private long taken() {
        time.on(MONDAY, this::aStationWithADeputy);
        long id = time.on(MONDAY, () -> current.as(resident, () -> contacts.write(here.id(), 0, words(false), MONDAY, true)).id());
        time.on(MONDAY, () -> forward(id));
        time.on(MONDAY, () -> current.as(street, () -> handlings.accept(id, "赵静", MONDAY.plusDays(5))));
        return id;
    }

    private void planned(long id, LocalDate by) {
        time.on(MONDAY.plusDays(1), () -> current.as(street, () -> handlings.reply(id, Verdict.PLANNED, by, "排进年底的工程", "张主任")));
    }

    @Test
    void whatWillBeDoneHasADay() {
        long id = taken();
        for (LocalDate wrong : new LocalDate[] {null, MONDAY.plusDays(1), MONDAY.plusYears(3)}) {
            assertThatThrownBy(() -> planned(id, wrong)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.key()).isEqualTo("representatives.contact.refusal.promise"));
        }
        planned(id, BY);
        assertThat(current.as(resident, () -> contacts.own(id)).contact().handling().promisedOn()).as("the resident reads it").isEqualTo(BY);
        time.on(MONDAY.plusDays(1), () -> assertThat(tasks(street)).contains("办好列入计划的事，并记下来"));
        assertThat(near(id, BY)).contains("keep-1");
        time.on(BY, () -> assertThat(contacts.read(id).overdue()).isFalse());
        time.on(BY.plusDays(1), () -> assertThat(contacts.read(id).overdue()).isTrue());
        assertThat(near(id, BY.plusDays(1))).contains("head-keep-1").doesNotContain("street-keep-1");
        assertThat(near(id, BY.plusDays(14))).contains("street-keep-1");
        assertThat(figures(BY).promised()).isZero();
        assertThat(figures(BY.plusDays(1))).extracting(QuarterRule.Figures::promised, QuarterRule.Figures::kept).containsExactly(1, 0);
    }

    @Test
    void itIsClosedOnceItIsDoneAndTheResidentHearsOfIt() {
        long id = taken();
        planned(id, BY);
        LocalDate lapsed = contacts.read(id).due().plusDays(1);
        time.on(lapsed, () -> assertThatThrownBy(() -> current.as(clerk, () -> handlings.close(id, "回访过", ""))).hasMessage(
                "representatives.contact.refusal.promised"));
        time.on(lapsed, () -> {
            for (Actor other : List.of(resident, deputy, given.person(Role.COUNTY_OFFICER, here))) {
                assertThatThrownBy(() -> current.as(other, () -> handlings.keepPromise(id, "好了"))).isInstanceOf(AccessRefused.class);
            }
            current.as(street, () -> handlings.keepPromise(id, "新围墙砌好了"));
            assertThatThrownBy(() -> current.as(street, () -> handlings.keepPromise(id, "又好了"))).isInstanceOf(Refusal.class);
        });
        assertThat(told.to(resident)).anyMatch(text -> text.contains("列入计划的事办好了"));
        assertThat(contacts.read(id).due()).as("only now can he tell").isAfter(lapsed);
        time.on(lapsed, () -> current.as(resident, () -> ratings.rate(id, Grade.SATISFIED, "", RatingChannel.ACCOUNT, lapsed)));
        time.on(lapsed, () -> current.as(head, () -> handlings.closeRated(id, "现场看过")));
        assertThat(state(id)).isEqualTo(ContactState.CLOSED);
        assertThat(figures(BY.plusDays(1))).extracting(QuarterRule.Figures::promised, QuarterRule.Figures::kept).containsExactly(1, 1);
    }

    @Test
    void whatWasBrokenStaysSoWhenItIsTakenUpAgain() {
        long id = taken();
        planned(id, BY);
        time.on(MONDAY.plusDays(2), () -> current.as(resident, () -> ratings.rate(id, Grade.DISSATISFIED, "太晚", RatingChannel.ACCOUNT, MONDAY.plusDays(2))));
        time.on(BY.plusDays(3), () -> current.as(head, () -> handlings.rework(id, "还没有动工")));
        assertThat(repository.get(id).promiseDue()).isNull();
        time.on(BY.plusDays(4), () -> reply(id));
        assertThat(figures(BY.plusDays(5))).extracting(QuarterRule.Figures::promised, QuarterRule.Figures::kept).containsExactly(1, 0);
    }

    @Test
    void aBodyReturnsInItsDaysAndNotLater() {
        time.on(MONDAY, this::aStationWithADeputy);
        long id = time.on(MONDAY, this::written);
        time.on(MONDAY, () -> forward(id));
        LocalDate due = contacts.read(id).due();
        assertThat(due).as("two working days").isEqualTo(MONDAY.plusDays(2));
        time.on(due.plusDays(1), () -> {
            assertThat(current.as(street, () -> contacts.sheet(id)).can("GIVE_BACK")).isFalse();
            assertThatThrownBy(() -> current.as(street, () -> handlings.giveBack(id, "归区里"))).hasMessage("representatives.contact.refusal.returnLate");
        });
        time.on(due, () -> current.as(street, () -> handlings.giveBack(id, "归区里")));
        assertThat(state(id)).isEqualTo(ContactState.RETURNED);
    }

    @Test
    void aSuggestionWhoseAnswerDoesNotSatisfyIsPutForwardAgainInThreeMonths() {
        time.on(MONDAY, this::aStationWithADeputy);
        long id = time.on(MONDAY, () -> current.as(deputy, () -> contacts.log(here.id(), entry(ContactCaller.nobody(), MONDAY))).id());
        time.on(MONDAY, () -> current.as(deputy, () -> handlings.suggest(id, "建议2026-1", "老旧围墙整治", true, false, "")));
        assertThat(contacts.read(id).suggestion()).isEqualTo("老旧围墙整治");
        time.on(MONDAY.plusDays(1), () -> assertThatThrownBy(() -> again(id, "没有答复")).hasMessage("representatives.contact.refusal.suggestionOpen"));
        LocalDate answered = LocalDate.of(2027, 1, 11);
        time.on(answered, () -> current.as(deputy, () -> handlings.suggestionAnswered(id, "研究后再定")));
        LocalDate until = repository.get(id).handling().suggestionAgainUntil();
        assertThat(until).isEqualTo(LocalDate.of(2027, 4, 12));
        time.on(until.plusDays(1), () -> {
            assertThat(current.as(deputy, () -> contacts.sheet(id)).can("SUGGEST")).isFalse();
            assertThatThrownBy(() -> again(id, "等于没有答")).hasMessage("representatives.contact.refusal.againLate");
        });
        time.on(until, () -> {
            assertThatThrownBy(() -> again(id, "")).as("why").isInstanceOf(Refusal.class);
            again(id, "等于没有答");
        });
        assertThat(repository.steps(id)).extracting(ContactStep::kind).endsWith(ContactStep.Kind.SUGGESTION_ANSWERED, ContactStep.Kind.SUGGESTED_AGAIN);
        assertThat(contacts.read(id).suggestion()).as("its title is not published").isEmpty();
        assertThat(contacts.read(id).due()).isAfter(until);
    }

    private void again(long id, String why) {
        current.as(deputy, () -> handlings.suggest(id, "建议2027-1", "再提围墙", false, false, why));
    }

    private List<String> tasks(Actor who) {
        return current.as(who, () -> toDos.of(here.id())).stream().map(ToDo::task).toList();
    }

    /** What is due or late on that day. */
    private List<String> near(long id, LocalDate day) {
        return time.on(day, () -> deadlines.deadlines(day)).stream().filter(one -> one.dossier().equals(Contact.DOSSIERS + id)).map(DeadlineNear::what).toList();
    }

    private QuarterRule.Figures figures(LocalDate day) {
        return time.on(day, () -> statistics.of(here.id(), new Quarter(2026, 4)));
    }
}
