package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.Contest;
import org.yishi.neighborhood.register.Contests;
import org.yishi.neighborhood.register.Designations;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.rule.owners.OwnersBallot.Refused;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Who of several may cast the ballot of a unit: the one whom its owners named, and who bought it since. */
@PortalTest
class WhoVotesIT {

    private static final LocalDateTime NINE = Estate.OPENS.atTime(9, 0);

    @Inject
    private Estate estate;
    @Inject
    private Booth booth;
    @Inject
    private Proxies proxies;
    @Inject
    private Recounts recounts;
    @Inject
    private Designations designations;
    @Inject
    private Contests contests;
    @Inject
    private Given given;
    @Inject
    private CurrentActor current;

    private Estate.Folk couple() {
        return estate.settle("CN-NATIONAL", List.of(new Home("1-1", "1栋", "100.00", Set.of(1, 2)), new Home("1-2", "1栋", "100.00", Set.of(3))));
    }

    private void name(Estate.Folk folk, int by, int voter, LocalDateTime when) {
        estate.at(when, () -> current.as(folk.owner(by), () -> designations.name(folk.compound().id(), "1-1", "业主" + voter, null, false)));
    }

    @Test
    void nobodyUndoesTheBallotOfACoOwnerByNamingAnother() {
        Estate.Folk folk = couple();
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        estate.castAt(id, folk.owner(1), NINE, "FOR");
        estate.cast(id, folk.owner(3), "FOR");
        assertThatThrownBy(() -> name(folk, 2, 2, NINE.plusHours(2))).hasMessage("neighborhood.register.refusal.ballotIn");
        estate.count(folk, id);
        LocalDateTime later = Estate.CLOSES.plusDays(2).atTime(9, 0);
        name(folk, 2, 2, later);
        estate.published(folk, id);
        long demand = estate.at(later, () -> current.as(folk.owner(2), () -> recounts.ask(id, "请复核", later.toLocalDate(), "", null)));
        assertThat(estate.<Boolean>at(later, () -> current.as(folk.chair(), () -> recounts.answer(id, demand, "已复核", true)))).isTrue();
        assertThat(estate.tally(id, 1).refused()).as("who was named after the ballot was cast says nothing about it").isEmpty();
    }

    @Test
    void aPaperIsHeldAgainstWhomTheyHadNamedWhenItCameIn() {
        Estate.Folk folk = couple();
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        name(folk, 2, 2, NINE.plusHours(1));
        assertThatThrownBy(() -> estate.castAt(id, folk.owner(1), NINE.plusHours(2), "FOR")).hasMessage("neighborhood.vote.refusal.notDesignated");
        long before = estate.paper(folk, id, "1-1", NINE, "FOR");
        long after = estate.paper(folk, id, new PaperBallot("", "1-1", 1, 0, BallotChannel.BOX, NINE.plusHours(3), true, "s.png", Scans.next()), "FOR");
        estate.cast(id, folk.owner(3), "FOR");
        estate.count(folk, id);
        assertThat(estate.tally(id, 1).refused()).containsEntry(after, Refused.NOT_DESIGNATED).doesNotContainKey(before);
        assertThat(estate.tally(id, 1).count(MatterTally.FOR).heads()).isEqualTo(2);
    }

    private void bought(Estate.Folk folk, Actor buyer, LocalDateTime when) {
        long contest = estate.at(when, () -> current.as(buyer, () -> contests.raise(folk.compound().id(), "1-1", Contest.Kind.LATER_BUYER, "我买了",
                "", new byte[0], null)));
        estate.at(when.plusMinutes(10), () -> current.as(folk.chair(), () -> contests.note(contest, "凭证明代替")));
    }

    @Test
    void whoBoughtSinceVotesInTheSellersPlace() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Actor buyer = given.person(IdentityLevel.L3);
        assertThat(current.as(buyer, () -> booth.mySeats(id))).isEmpty();
        bought(folk, buyer, NINE);
        estate.cast(id, buyer, "FOR");
        assertThat(current.as(buyer, () -> booth.myBallots(id))).hasSize(1);
        int place = estate.placeOf(id, "1-1");
        assertThatThrownBy(() -> estate.at(NINE.plusHours(2), () -> current.as(folk.owner(1), () -> booth.cast(id, place, 0, Estate.marks("AGAINST"),
                "seller", "")))).hasMessage("neighborhood.vote.refusal.sold");
        assertThatThrownBy(() -> estate.at(NINE.plusHours(2), () -> current.as(folk.owner(1), () -> proxies.give(id, place, new Agent(0, "某人", "001X",
                Proxy.AgentRole.OTHER), "", Estate.OPENS)))).isInstanceOf(Refusal.class);
        assertThat(current.as(folk.owner(1), () -> booth.myBallots(id))).as("the buyer's choice is not the seller's").isEmpty();
        long paper = estate.paper(folk, id, "1-1", NINE.plusHours(3), "AGAINST");
        estate.cast(id, folk.owner(2), "FOR");
        estate.count(folk, id);
        assertThat(estate.tally(id, 1).refused()).containsEntry(paper, Refused.NOT_OWNER);
        assertThat(estate.tally(id, 1).count(MatterTally.FOR).heads()).as("replaced, never added").isEqualTo(2);
    }

    @Test
    void whatTheSellerCastBeforeStaysAndIsNotShownToTheBuyer() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        estate.castAt(id, folk.owner(1), NINE, "FOR");
        Actor buyer = given.person(IdentityLevel.L3);
        bought(folk, buyer, NINE.plusMinutes(20));
        assertThatThrownBy(() -> estate.cast(id, buyer, "AGAINST")).hasMessage("neighborhood.vote.refusal.sellerVoted");
        assertThat(current.as(buyer, () -> booth.myBallots(id))).isEmpty();
        assertThat(current.as(folk.owner(1), () -> booth.myBallots(id))).hasSize(1);
    }

    @Test
    void aBuyersPaperIsTheBuyers() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Actor buyer = given.person(IdentityLevel.L3);
        PaperBallot paper = new PaperBallot(estate.serial(id, "1-1"), "1-1", PaperBallot.BUYER, 0, BallotChannel.BOX, NINE.plusHours(1), true, "s.png",
                Scans.next());
        assertThatThrownBy(() -> estate.paper(folk, id, paper, "FOR")).hasMessage("neighborhood.vote.refusal.noBuyer");
        bought(folk, buyer, NINE);
        estate.paper(folk, id, paper, "FOR");
        assertThat(current.as(buyer, () -> booth.myBallots(id))).hasSize(1);
        estate.cast(id, folk.owner(2), "FOR");
        estate.count(folk, id);
        assertThat(estate.tally(id, 1).refused()).isEmpty();
    }
}
