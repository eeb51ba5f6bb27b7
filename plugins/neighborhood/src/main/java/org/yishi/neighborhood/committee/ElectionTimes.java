package org.yishi.neighborhood.committee;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;

/**
 * When the owners elect: the first committee in the first meeting that a founding prepares, another one from three months before the end of the
 * term (换届, 四川省物业管理条例第四十三条) or where too few members are left (第四十二条), and vacant seats while a committee is in office.
 */
@ApplicationScoped
@Open("when the owners may elect is the law")
public class ElectionTimes {

    @Inject
    private ElectionRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Reelections reelections;
    @Inject
    private FirstElections first;

    /** Whether an election may be begun for its own sake; that of a founding is begun by its group. */
    public boolean isOpen(long areaId) {
        Optional<CommitteeNow> inForce = committees.inForce(areaId);
        boolean rest = inForce.isPresent() && committees.vacant(inForce.get()) > 0;
        return repository.running(areaId).isEmpty() && (rest || !first.isUnderWay(areaId) && isReelectionOpen(areaId));
    }

    /**
     * That an election may be begun today.
     *
     * @param committeeId the committee whose vacant seats are filled, 0 for a whole one
     * @param origin      dossier of the founding for which it is held; empty where for none
     */
    void require(long areaId, long committeeId, int seats, String origin) {
        if (repository.running(areaId).isPresent()) {
            throw new Refusal("neighborhood.election.refusal.running");
        }
        if (!origin.isEmpty()) {
            first.requireGroup(areaId, origin);
        } else if (committeeId != 0) {
            requireVacant(areaId, committeeId, seats);
        } else {
            requireReelection(areaId);
        }
    }

    /** Before the drafts have hung nobody elects a first committee. */
    void requireMeeting(Election election) {
        if (!election.origin().isEmpty() && !election.isOfRest()) {
            first.requireMeeting(election.origin(), election.id());
        }
    }

    private void requireReelection(long areaId) {
        if (first.isUnderWay(areaId) || newest(areaId).isEmpty()) {
            throw new Refusal("neighborhood.election.refusal.founding").by("四川省物业管理条例第二十四条至第二十八条");
        }
        CommitteeNow now = newest(areaId).get();
        if (!now.isReelectionOpen()) {
            throw new Refusal("neighborhood.election.refusal.midTerm", now.committee().lastDay(), now.committee().reelectionFrom())
                    .by(Reelections.LAW);
        }
        if (reelections.group(now.committee().id()).isEmpty()) {
            throw new Refusal("neighborhood.election.refusal.group").by(Reelections.LAW);
        }
    }

    /** The committee whose re-election could begin if its group were formed; 0 where nothing waits for that. */
    public long waitsForGroup(long areaId) {
        return newest(areaId).filter(now -> now.isReelectionOpen() && reelections.group(now.committee().id()).isEmpty())
                .map(now -> now.committee().id()).orElse(0L);
    }

    private void requireVacant(long areaId, long committeeId, int seats) {
        CommitteeNow now = committees.read(committeeId);
        int vacant = now.committee().areaId() == areaId && now.state().isInForce() ? committees.vacant(now) : 0;
        if (seats < 1 || seats > vacant) {
            throw new Refusal("neighborhood.election.refusal.vacant", vacant).at("seats").by(Election.LAW);
        }
    }

    private boolean isReelectionOpen(long areaId) {
        return newest(areaId).filter(CommitteeNow::isReelectionOpen).isPresent();
    }

    /** However it stands; one that was dissolved only where no other is there. */
    private Optional<CommitteeNow> newest(long areaId) {
        return committees.latest(areaId).or(() -> committees.history(areaId).stream().findFirst());
    }
}
