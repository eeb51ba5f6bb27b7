package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

import org.yishi.neighborhood.vote.CallingRight;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What may be put to the owners as their committee stands (四川省物业管理条例第四十三、四十四条): from three months before its term ends until
 * another is elected nobody puts the property company and the fund to the vote; what is urgent is asked for without one. After its term a committee
 * calls no vote at all; the residents' committee and the street call votes in its place and are not bound by its term.
 */
@ApplicationScoped
public class CommitteeCalls implements CallingRight {

    /** 选聘和解聘物业服务人, 使用维修资金, 筹集维修资金. */
    private static final Set<String> MONEY = Set.of("278-4", "278-5", "278-6");

    @Inject
    private OwnersCommittees committees;
    @Inject
    private ElectionRepository elections;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    @Override
    @Open("asked by the proposal of a vote; how a committee stands is public")
    public void require(long areaId, Collection<String> items) {
        if (holds(areaId, Role.OWNERS_COMMITTEE_MEMBER) && !holds(areaId, Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER, Role.STREET_OFFICER)) {
            Deed deed = items.stream().anyMatch(MONEY::contains) ? Deed.CALL_MONEY_VOTE : Deed.CALL_VOTE;
            // a committee from before the portal may not have been entered; its members hold their office all the same
            if (committees.latest(areaId).isPresent()) {
                committees.require(areaId, deed);
            }
        }
    }

    @Override
    @Open("the same")
    public void requireTime(long areaId, Collection<String> items, LocalDate until) {
        if (items.stream().anyMatch(MONEY::contains)) {
            committees.latest(areaId).filter(now -> isReelected(now, until)).ifPresent(now -> {
                throw new Refusal("neighborhood.committee.refusal.reelection", now.committee().reelectionFrom())
                        .by("四川省物业管理条例第四十三条、第四十四条");
            });
        }
    }

    /** From three months before its term ends until another is elected, and while one is. */
    private boolean isReelected(CommitteeNow now, LocalDate until) {
        boolean running = elections.running(now.committee().areaId()).filter(one -> !one.isOfRest()).isPresent();
        return running || !until.isBefore(now.committee().reelectionFrom());
    }

    private boolean holds(long areaId, Role... any) {
        return Stream.of(any).anyMatch(role -> people.holds(current.get().personId(), role, areaId));
    }
}
