package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.rule.owners.OwnersBallot.Refused;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Owners who let somebody else vote on a screen: who may, for how many, and who has the last word. */
@PortalTest
class VoteAgentsIT {

    private static final LocalDateTime MORNING = Estate.OPENS.atTime(9, 0);
    private static final String END = "001X";

    @Inject
    private Estate estate;
    @Inject
    private Booth booth;
    @Inject
    private Proxies proxies;
    @Inject
    private Given given;
    @Inject
    private Cards cards;
    @Inject
    private CurrentActor current;

    private long give(long id, Actor owner, String name, Proxy.AgentRole role) {
        return estate.at(MORNING, () -> current.as(owner, () -> proxies.give(id, booth.mySeats(id).get(0).place(),
                new Agent(0, name, "001x", role), "同意", Estate.OPENS)));
    }

    private int accept(long id, Actor agent, String name, String end) {
        return estate.at(MORNING, () -> current.as(agent, () -> proxies.accept(id, name, end)));
    }

    private Receipt vote(long id, Actor agent, long proxy, LocalDateTime when, String mark) {
        return estate.at(when, () -> current.as(agent, () -> {
            Seat seat = booth.mySeats(id).stream().filter(one -> one.proxyId() == proxy).findFirst().orElseThrow();
            return booth.cast(id, seat.place(), proxy, Estate.marks(mark), "agent" + proxy, "");
        }));
    }

    private List<Long> entrusted(Actor agent) {
        return estate.at(MORNING, () -> current.as(agent, () -> proxies.entrusted().stream().map(Vote::id).toList()));
    }

    @Test
    void theAgentConfirmsAndVotesAndTheOwnerHasTheLastWord() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Actor agent = cards.checked(given.person(IdentityLevel.L3), END);
        Actor other = cards.checked(given.person(IdentityLevel.L3), "9999");
        long first = give(id, folk.owner(1), agent.name(), Proxy.AgentRole.FAMILY);
        long second = give(id, folk.owner(2), agent.name(), Proxy.AgentRole.FAMILY);
        assertThat(current.as(agent, () -> booth.mySeats(id))).as("nothing before it is taken up").isEmpty();
        assertThatThrownBy(() -> accept(id, other, agent.name(), END)).as("somebody else's number").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accept(id, other, other.name(), "9999")).as("nobody empowered him").isInstanceOf(Refusal.class);
        assertThat(accept(id, agent, agent.name(), "001x")).isEqualTo(2);
        assertThat(entrusted(agent)).as("on his own page, though he owns nothing").contains(id);
        assertThat(entrusted(other)).doesNotContain(id);
        vote(id, agent, first, MORNING.plusMinutes(10), "AGAINST");
        vote(id, agent, second, MORNING.plusMinutes(11), "FOR");
        estate.cast(id, folk.owner(1), "FOR");
        estate.cast(id, folk.owner(3), "FOR");
        assertThat(current.as(agent, () -> booth.myBallots(id))).as("the agent sees what he cast, no more").hasSize(2);
        estate.count(folk, id);
        MatterTally tally = estate.tally(id, 1);
        assertThat(tally.count(MatterTally.FOR).heads()).isEqualTo(3);
        assertThat(tally.refused()).as("the owner's own ballot overrides").containsValue(Refused.OVERRIDDEN_BY_PRINCIPAL).hasSize(1);
    }

    @Test
    void nobodyElseIsEmpoweredOnceAnAgentHasVoted() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Actor agent = cards.checked(given.person(IdentityLevel.L3), END);
        give(id, folk.owner(1), "另一人", Proxy.AgentRole.FAMILY);
        long proxy = give(id, folk.owner(1), agent.name(), Proxy.AgentRole.FAMILY);
        accept(id, agent, agent.name(), END);
        vote(id, agent, proxy, MORNING.plusMinutes(10), "AGAINST");
        assertThatThrownBy(() -> give(id, folk.owner(1), "第三人", Proxy.AgentRole.FAMILY)).hasMessage("neighborhood.vote.refusal.proxyUsed");
        estate.at(MORNING, () -> current.as(folk.owner(1), () -> proxies.revoke(id, proxy)));
        assertThatThrownBy(() -> give(id, folk.owner(1), "第三人", Proxy.AgentRole.FAMILY)).as("taken back or not")
                .hasMessage("neighborhood.vote.refusal.proxyUsed");
        estate.cast(id, folk.owner(1), "FOR");
        estate.count(folk, id);
        assertThat(estate.tally(id, 1).refused()).containsValue(Refused.OVERRIDDEN_BY_PRINCIPAL);
    }

    /** What is dated next week was not given yet (domain G5). */
    @Test
    void aProxyIsGivenTodayOrBefore() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        for (LocalDate day : new LocalDate[] {Estate.OPENS.plusDays(1), null}) {
            assertThatThrownBy(() -> estate.at(MORNING, () -> current.as(folk.worker(), () -> proxies.enter(id, "1-1", 1, new Agent(0, "某人", "001X",
                    Proxy.AgentRole.FAMILY), "", day, "s.png", Scans.next())))).hasMessage("neighborhood.vote.refusal.proxyWhen");
        }
        estate.at(MORNING, () -> current.as(folk.worker(), () -> proxies.enter(id, "1-1", 1, new Agent(0, "某人", "001X", Proxy.AgentRole.FAMILY), "",
                Estate.OPENS, "s.png", Scans.next())));
    }

    @Test
    void whatWasTakenBackCannotBeUsed() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Actor agent = cards.checked(given.person(IdentityLevel.L3), END);
        long proxy = give(id, folk.owner(1), agent.name(), Proxy.AgentRole.OTHER);
        accept(id, agent, agent.name(), END);
        estate.at(MORNING, () -> current.as(folk.owner(1), () -> proxies.revoke(id, proxy)));
        assertThat(current.as(agent, () -> booth.mySeats(id))).isEmpty();
        assertThatThrownBy(() -> accept(id, agent, agent.name(), END)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsHisOwnAgentAndStaffAndTheThirdPartyAreRefused() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(4, "100.00"), Map.of("neighborhood.maxProxiesPerAgent", "2"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Actor own = cards.checked(folk.owner(1), END);
        give(id, own, own.name(), Proxy.AgentRole.OTHER);
        assertThatThrownBy(() -> accept(id, own, own.name(), END)).as("nobody is his own agent").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> give(id, folk.owner(2), "物业经理", Proxy.AgentRole.PROPERTY_STAFF)).isInstanceOf(Refusal.class);
        for (int owner : List.of(2, 3)) {
            give(id, folk.owner(owner), "代理人", Proxy.AgentRole.OWNER);
        }
        assertThatThrownBy(() -> give(id, folk.owner(4), "代理人", Proxy.AgentRole.OWNER)).as("two for each agent").isInstanceOf(Refusal.class);
    }

    /** An owner with a home of his own, one together with another, and the ballot of a neighbour. */
    @Test
    void whatWasCastForAnotherOrForOneHomeLeavesTheOwnBallotWaiting() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", List.of(new Home("1-1", "1栋", "100.00", Set.of(1)), new Home("1-2", "1栋", "100.00", Set.of(1, 2)),
                new Home("1-3", "1栋", "100.00", Set.of(3)), new Home("2-1", "2栋", "100.00", Set.of(4))));
        long id = estate.open(folk, Estate.motion(folk, "278-7").concerning(VoteScope.buildings(List.of("1栋"))));
        Actor agent = cards.checked(folk.owner(1), END);
        long proxy = give(id, folk.owner(3), agent.name(), Proxy.AgentRole.OWNER);
        accept(id, agent, agent.name(), END);
        assertThat(standing(id, agent)).isEqualTo(new Booth.Standing(2, 2));
        vote(id, agent, proxy, MORNING.plusMinutes(10), "FOR");
        assertThat(standing(id, agent)).as("a neighbour's ballot is not the own").isEqualTo(new Booth.Standing(2, 2));
        estate.at(MORNING.plusMinutes(20), () -> current.as(agent, () -> booth.cast(id, estate.placeOf(id, "1-1"), 0, Estate.marks("FOR"), "own", "")));
        assertThat(standing(id, agent)).as("one of two").isEqualTo(new Booth.Standing(2, 1));
        estate.at(MORNING.plusMinutes(30), () -> current.as(folk.owner(2), () -> booth.cast(id, estate.placeOf(id, "1-2"), 0, Estate.marks("FOR"), "wife",
                "")));
        assertThat(standing(id, agent)).as("the co-owner spoke for the home").isEqualTo(new Booth.Standing(2, 0));
        assertThat(standing(id, folk.owner(4))).as("another building is not asked").isEqualTo(new Booth.Standing(0, 0));
    }

    private Booth.Standing standing(long id, Actor reader) {
        return current.as(reader, () -> booth.standing(id));
    }
}
