package org.yishi.neighborhood.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.Deed;
import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** Who may act for the owners' money today: the committee as long as it may, the residents' committee in its place. */
@ApplicationScoped
class Treasury {

    @Inject
    private OwnersCommittees committees;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    void require(long areaId) {
        require(areaId, Deed.KEEP_ACCOUNTS);
    }

    /** @throws org.yishi.portal.access.Refusal where the committee that acts may not any more */
    void require(long areaId, Deed deed) {
        if (people.holds(current.get().personId(), Role.OWNERS_COMMITTEE_MEMBER, areaId)) {
            committees.require(areaId, deed);
        }
    }

    /** Whether the owner who asks still sits on the committee whose term is over, which keeps what it has safe until another is elected. */
    boolean keepsSafe(long areaId) {
        long person = current.get().personId();
        return committees.latest(areaId).filter(now -> now.allows(Deed.ASK_IN_EMERGENCY))
                .filter(now -> now.isMember(person)).isPresent();
    }
}
