package org.yishi.neighborhood.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.guidance.VoteAdvice;
import org.yishi.neighborhood.guidance.VoteAdviceToDos;
import org.yishi.neighborhood.guidance.VoteAdvices;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.neighborhood.vote.Vote;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** What is put to the owners is discussed in the branch first; it advises, the owners decide. */
@PortalTest
class VoteAdviceIT {

    private static final LocalDate LONG_BEFORE = Estate.FIRST.minusDays(60);

    @Inject
    private BranchTown town;
    @Inject
    private Estate estate;
    @Inject
    private Establishment establishment;
    @Inject
    private VoteAdvices advices;
    @Inject
    private VoteAdviceToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void theBranchAdvisesInPublicUntilTheOwnersVoteAndStopsNothing() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        long area = folk.compound().id();
        Actor secretary = town.holder(Role.PARTY_ORGANISATION_MEMBER, folk.compound());
        long branch = town.active(new BranchTown.Folk(folk.compound(), folk.compound(), secretary, folk.street()), LONG_BEFORE, List.of());
        on(LONG_BEFORE, secretary, () -> establishment.show(branch, true));
        long id = estate.proposed(folk, Estate.motion(folk, "278-8"));
        Vote vote = estate.vote(id);
        assertThat(on(Estate.FIRST, secretary, () -> toDos.of(secretary, area))).hasSize(1);
        assertThat(advices.isMissing(vote)).isTrue();
        assertThatThrownBy(() -> on(Estate.FIRST, folk.chair(), () -> advices.advise(branch, id, "我替支部写", Estate.FIRST)))
                .as("nobody speaks for it").isInstanceOf(AccessRefused.class);
        on(Estate.FIRST, secretary, () -> advices.advise(branch, id, "建议先听一楼住户的意见", Estate.FIRST));
        assertThat(advices.of(vote)).extracting(VoteAdvice::advice).containsExactly("建议先听一楼住户的意见");
        assertThat(advices.isMissing(vote)).isFalse();
        assertThat(on(Estate.FIRST, secretary, () -> toDos.of(secretary, area))).isEmpty();

        long other = estate.open(folk, Estate.motion(folk, "278-8"));
        assertThatThrownBy(() -> on(Estate.OPENS, secretary, () -> advices.advise(branch, other, "太晚了", Estate.OPENS)))
                .as("the owners vote, with or without it").isInstanceOf(Refusal.class).hasMessageContaining("refusal.voting");
        on(Estate.OPENS, secretary, () -> establishment.show(branch, false));
        assertThat(advices.of(vote)).as("nothing leaves a branch that is not shown").isEmpty();
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
