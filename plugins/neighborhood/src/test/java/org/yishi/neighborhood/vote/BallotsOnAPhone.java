package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.register.RegisterFixture;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;

/** A compound of its own for tests in the browser, in which {@code supervisor2} of the demo owns a home: an election and a long covenant are open. */
@ApplicationScoped
@Open("made once, by the portal itself")
public class BallotsOnAPhone implements DemoPart {

    static final String ELECTION = "选出新一届业主委员会";
    static final String COVENANT = "修订管理规约全文";
    static final List<String> NAMES = List.of("甲候选", "乙候选", "丙候选");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Given given;
    @Inject
    private RegisterFixture register;
    @Inject
    private SampleCourse course;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void create(DemoCommunity demo) {
        Area community = given.community();
        Area compound = given.area(AreaKind.COMPOUND, community);
        long owner = demo.offices().get("supervisor2").personId();
        current.as(Actor.PORTAL, () -> register.settle(compound.id(), List.of(new Home("1-1", "1栋", "80.00", Set.of(1)),
                new Home("1-2", "1栋", "80.00", Set.of(2))), Map.of(1, owner)));
        Actor worker = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, community, LONG_AGO, null);
        LocalDate today = LocalDate.now(clock);
        String text = String.join("\n", Stream.iterate(1, n -> n + 1).limit(120).map(n -> "第" + n + "条　业主爱护共用部位，不占用楼道和消防通道。").toList());
        current.as(worker, () -> {
            open(VoteProposal.of(compound.id(), VoteProposal.Words.of(COVENANT, "旧规约不够用"), MatterDraft.motion("278-2", "同意修订后的管理规约吗", text)),
                    today);
            open(VoteProposal.of(compound.id(), VoteProposal.Words.of(ELECTION, "任期届满"), MatterDraft.election("选举业主委员会",
                    NAMES.stream().map(name -> MatterDraft.Candidate.of(name, 0)).toList(), 2, 1, 0)).calledFor("neighborhood/election", "一次选举"), today);
        });
    }

    private void open(VoteProposal proposal, LocalDate today) {
        course.opened(proposal, today.minusDays(31), today.minusDays(3), today.plusDays(12));
    }
}
