package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** An owner's wrong line, before a vote opens and after. */
@PortalTest
class ContestIT {

    @Inject
    private Given given;
    @Inject
    private Houses houses;
    @Inject
    private Rolls rolls;
    @Inject
    private Changes changes;
    @Inject
    private Postings postings;
    @Inject
    private Contests contests;
    @Inject
    private CurrentActor current;

    @Test
    void aWrongLineIsContestedAndMendedBeforeOpening() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        houses.bring(worker, compound, houses.flats(2), null);
        current.as(worker, () -> postings.post(compound.id(), null, "业主大会"));
        Actor owner = given.person(Role.RESIDENT, compound);
        long contest = current.as(owner, () -> contests.raise(compound.id(), "2", Contest.Kind.AREA, "是 105 平方米", "", new byte[0], null));
        assertThat(rolls.posted(compound.id()).orElseThrow().state()).isEqualTo(RollState.OBJECTION);
        current.as(worker, () -> {
            assertThatThrownBy(() -> contests.uphold(contest, "好")).isInstanceOf(Refusal.class)
                    .hasMessage("neighborhood.register.refusal.mendFirst");
            changes.measure(compound.id(), "2", UnitArea.Source.REGISTER, new BigDecimal("105.00"), given.today());
            contests.uphold(contest, "已更正");
            assertThatThrownBy(() -> contests.refuse(contest, "再答")).isInstanceOf(Refusal.class);
        });
        RollVersion posted = rolls.posted(compound.id()).orElseThrow();
        assertThat(posted.state()).isEqualTo(RollState.POSTED);
        assertThat(posted.totals().area()).as("what is posted is mended too").isEqualByComparingTo("205");
        assertThat(rolls.openContests(compound.id())).isZero();
    }

    @Test
    void aLaterBuyerReplacesTheSellerAndNeverAdds() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        houses.bring(worker, compound, houses.flats(2), null);
        long frozen = current.as(worker, () -> rolls.freeze(compound.id(), given.today(), "表决"));
        Actor buyer = given.person(Role.RESIDENT, compound);
        long contest = current.as(buyer, () -> contests.raise(compound.id(), "1", Contest.Kind.LATER_BUYER, "我买了", "", new byte[0], null));

        AreaAndHeads before = rolls.register(frozen, Scope.ALL).totals();
        current.as(worker, () -> contests.note(contest, "凭证明代替"));
        assertThat(rolls.notes(frozen)).containsExactly(new ContestNote("1", "O1", buyer.personId()));
        assertThat(rolls.register(frozen, Scope.ALL).totals()).isEqualTo(before);
        assertThat(rolls.recomputed(frozen)).isEqualTo(rolls.version(frozen).digest());
    }
}
