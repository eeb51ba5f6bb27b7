package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;
import org.yishi.testkit.PortalTest;

/** What can be done with slip and code, and without an account. */
@PortalTest
class FollowingsIT extends ContactCase {

    @Test
    void aWrongCodeTellsNothingAndGuessingIsSlowedDown() {
        Receipt receipt = logged();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> current.as(Actor.VISITOR, () -> followings.open(receipt.number(), "00000000"))).isInstanceOf(Refusal.class)
                    .hasMessage("representatives.follow.refusal.wrong");
        }
        assertThatThrownBy(() -> current.as(Actor.VISITOR, () -> followings.open(receipt.number(), receipt.code())))
                .hasMessage("portal.account.refusal.codeWait");
        assertThat(repository.get(receipt.id()).codeHash()).hasSize(64).doesNotContain(receipt.code());
    }

    @Test
    void whoHasTheSlipRatesAndReopensForNinetyDays() {
        Receipt receipt = logged();
        long id = receipt.id();
        current.as(deputy, () -> handlings.answer(id, "明天就围"));
        current.as(Actor.VISITOR, () -> followings.rate(id, receipt.number(), receipt.code(), Grade.BASICALLY, ""));
        current.as(head, () -> handlings.closeRated(id, "看过"));
        assertThatThrownBy(() -> time.on(given.today().plusDays(91), () -> current.as(Actor.VISITOR,
                () -> followings.reopen(id, receipt.number(), receipt.code(), "又裂了")))).isInstanceOf(Refusal.class);
        time.on(given.today().plusDays(90), () -> current.as(Actor.VISITOR, () -> followings.reopen(id, receipt.number(), receipt.code(), "又裂了")));
        assertThat(state(id)).isEqualTo(ContactState.REOPENED);
    }
}
