package org.yishi.neighborhood.committee;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

import org.yishi.neighborhood.vote.CallingRight;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What a committee may put to the owners as it stands today (四川省物业管理条例第四十三条): before its re-election nothing on the property company
 * and the fund, after its term nothing. The residents' committee and the street call votes in its place and are not bound by its term.
 */
@ApplicationScoped
public class CommitteeCalls implements CallingRight {

    /** 选聘和解聘物业服务人, 使用维修资金, 筹集维修资金. */
    private static final Set<String> MONEY = Set.of("278-4", "278-5", "278-6");

    @Inject
    private OwnersCommittees committees;
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

    private boolean holds(long areaId, Role... any) {
        return Stream.of(any).anyMatch(role -> people.holds(current.get().personId(), role, areaId));
    }
}
