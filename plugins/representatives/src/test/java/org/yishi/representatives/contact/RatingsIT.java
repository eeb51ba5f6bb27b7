package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.procedure.ToDo;
import org.yishi.representatives.mydata.OwnContacts;
import org.yishi.representatives.statistics.Quarter;
import org.yishi.representatives.statistics.Statistics;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** How satisfied the resident is: said by him alone, hidden from those who handle the entry, and what may follow from it. */
@PortalTest
class RatingsIT extends ContactCase {

    @Inject
    private Statistics statistics;
    @Inject
    private OwnContacts own;
    @Inject
    private Leaving leaving;

    @Test
    void silenceIsNeverSatisfactionAndNobodyRatesForTheResident() {
        long id = written();
        forward(id);
        accept(id);
        reply(id);
        for (Actor other : List.of(clerk, deputy, street, head)) {
            assertThatThrownBy(() -> current.as(other, () -> ratings.rate(id, Grade.SATISFIED, "", RatingChannel.ACCOUNT, given.today()))).isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> current.as(clerk, () -> ratings.rateOnPaper(id, Grade.SATISFIED, "", given.today()))).isInstanceOf(Refusal.class);
        time.on(repository.get(id).due().plusDays(1), () -> current.as(clerk, () -> handlings.close(id, "电话回访没有接", "")));
        assertThat(repository.ratings(List.of(id))).isEmpty();
    }

    @Test
    void theRatingIsHiddenFromThoseWhoHandleTheEntryUntilItIsClosed() {
        long id = written();
        forward(id);
        accept(id);
        reply(id);
        current.as(resident, () -> ratings.rate(id, Grade.DISSATISFIED, "还在裂", RatingChannel.ACCOUNT, given.today()));
        assertThat(current.as(clerk, () -> contacts.sheet(id)).ratings()).isEmpty();
        assertThat(current.as(street, () -> contacts.sheet(id)).ratings()).isEmpty();
        assertThat(current.as(head, () -> contacts.sheet(id)).ratings()).hasSize(1);
        current.as(head, () -> handlings.rework(id, "缝还在"));
        assertThatThrownBy(() -> current.as(street, () -> handlings.reply(id, Verdict.DONE, null, "又修了", ""))).as("the head of the body signs").isInstanceOf(Refusal.class);
        reply(id);
        current.as(resident, () -> ratings.rate(id, Grade.BASICALLY, "", RatingChannel.ACCOUNT, given.today()));
        current.as(head, () -> handlings.closeRated(id, "看过"));
        assertThat(current.as(clerk, () -> contacts.sheet(id)).ratings()).hasSize(2);
    }

    @Test
    void whatWasAnsweredOnTheSpotIsDoneOnceMoreByWhomTheStationFinds() {
        Receipt receipt = logged();
        long id = receipt.id();
        current.as(deputy, () -> handlings.answer(id, "明天就围"));
        assertThatThrownBy(() -> current.as(Actor.VISITOR, () -> followings.reopen(id, receipt.number(), receipt.code(), "没有人来围")))
                .as("not closed yet").hasMessage("representatives.contact.refusal.notClosed");
        current.as(Actor.VISITOR, () -> followings.rate(id, receipt.number(), receipt.code(), Grade.DISSATISFIED, "没有人来围"));
        assertThat(current.as(head, () -> contacts.sheet(id)).can("REWORK")).isTrue();
        current.as(head, () -> handlings.rework(id, "请物业去围"));
        assertThat(state(id)).isEqualTo(ContactState.REOPENED);
        assertThat(repository.get(id).round()).isEqualTo(2);
        assertThat(told.to(clerk)).anyMatch(text -> text.contains(receipt.number()));
        forward(id);
        accept(id);
        reply(id);
        current.as(Actor.VISITOR, () -> followings.rate(id, receipt.number(), receipt.code(), Grade.SATISFIED, ""));
        current.as(head, () -> handlings.closeRated(id, "已经围好"));
        assertThat(state(id)).isEqualTo(ContactState.CLOSED);
    }

    @Test
    void whoIsNotSatisfiedIsGivenAReasonMayAskOnceMoreAndThePublicNeverLearnsIt() {
        long id = written();
        forward(id);
        accept(id);
        reply(id);
        current.as(resident, () -> ratings.rate(id, Grade.DISSATISFIED, "还在裂", RatingChannel.ACCOUNT, given.today()));
        assertThat(current.as(head, () -> toDos.of(here.id()))).extracting(ToDo::label).contains(contacts.read(id).number());
        assertThat(current.as(clerk, () -> contacts.sheet(id)).can("CLOSE")).isFalse();
        assertThatThrownBy(() -> current.as(clerk, () -> handlings.closeRated(id, "已经到现场看过，没有问题"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> current.as(head, () -> handlings.closeRated(id, "看过"))).as("two words are no reason").isInstanceOf(Refusal.class);
        current.as(head, () -> handlings.closeRated(id, "墙体归铁路，已去函，本站不能再办"));
        Chapter told = biography(id);
        assertThat(told.promises()).as("answered in time is not the same as kept").isEmpty();
        assertThat(told.state()).isEqualTo("已办结");
        assertThat(told.moments()).extracting(Chapter.Moment::text).endsWith("按期答复", "办结");
        assertThat(current.as(resident, () -> contacts.own(id)).can("REOPEN")).isTrue();
        assertThat(repository.get(id).reopenUntil()).isBetween(given.today().plusDays(90), given.today().plusDays(100));
        current.as(resident, () -> handlings.reopen(id, "铁路说没有收到，我是吴桂芳", given.today()));
        assertThat(own.held(resident.personId())).as("his own words too").anyMatch(held -> held.fields().containsValue("铁路说没有收到，我是吴桂芳"));
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(resident.personId(), "吴桂芳", "")));
        assertThat(repository.steps(id)).filteredOn(step -> step.kind() == ContactStep.Kind.REOPENED).extracting(ContactStep::words)
                .containsExactly("铁路说没有收到，我是" + Leaver.NOBODY);
        assertThat(biography(id).moments()).as("the same for everybody").extracting(Chapter.Moment::text).noneMatch(text -> text.contains("满意"));
    }

    @Test
    void aNewRoundIsRatedOnceItHasAReplyAndGoesBackToTheBodyOnlyIfThatReplied() {
        Receipt receipt = logged();
        long id = receipt.id();
        forward(id);
        accept(id);
        current.as(street, () -> handlings.askExtension(id, "要招标"));
        reply(id);
        assertThat(current.as(head, () -> toDos.of(here.id()))).as("it was answered without").extracting(ToDo::task).doesNotContain("决定是否同意延期");
        rate(receipt, Grade.DISSATISFIED);
        current.as(head, () -> handlings.rework(id, "缝还在"));
        assertThat(current.as(deputy, () -> contacts.sheet(id)).can("RATE")).as("there is nothing new to rate").isFalse();
        assertThatThrownBy(() -> current.as(deputy, () -> ratings.rateAsDeputy(id, Grade.SATISFIED, ""))).isInstanceOf(Refusal.class);
        reply(id);
        assertThat(current.as(deputy, () -> contacts.sheet(id)).can("RATE")).isTrue();
        rate(receipt, Grade.BASICALLY);
        current.as(head, () -> handlings.closeRated(id, "看过"));
        current.as(Actor.VISITOR, () -> followings.reopen(id, receipt.number(), receipt.code(), "又裂了"));
        forward(id);
        current.as(street, () -> handlings.giveBack(id, "这回归区里"));
        current.as(deputy, () -> handlings.answer(id, "下周陪区里来看"));
        rate(receipt, Grade.DISSATISFIED);
        current.as(head, () -> handlings.rework(id, "没有人来"));
        assertThat(state(id)).as("the street did not reply this time").isEqualTo(ContactState.REOPENED);
        assertThatThrownBy(() -> current.as(street, () -> contacts.sheet(id))).isInstanceOf(AccessRefused.class);
    }

    /** Five, since fewer are not told. */
    @Test
    void whoWasAnsweredOnTheSpotAndKeptSilentDidNotRate() {
        LocalDate day = LocalDate.of(2026, 11, 9);
        time.on(day, this::aStationWithADeputy);
        for (int i = 0; i < 5; i++) {
            long id = time.on(day, () -> current.as(deputy, () -> contacts.log(here.id(), entry(ContactCaller.nobody(), day))).id());
            time.on(day, () -> current.as(deputy, () -> handlings.answer(id, "明天就围")));
            time.on(day.plusDays(20), () -> current.as(clerk, () -> handlings.close(id, "回访过", "")));
        }
        time.on(LocalDate.of(2027, 1, 5), () -> assertThat(statistics.of(here.id(), new Quarter(2026, 4)).notRated()).isEqualTo(5));
    }

    private void rate(Receipt receipt, Grade grade) {
        current.as(Actor.VISITOR, () -> followings.rate(receipt.id(), receipt.number(), receipt.code(), grade, ""));
    }

    private Chapter biography(long id) {
        return chapters.chapter(Contact.DOSSIERS + id).orElseThrow();
    }
}
