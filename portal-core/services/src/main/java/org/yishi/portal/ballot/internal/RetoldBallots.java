package org.yishi.portal.ballot.internal;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.ballot.BallotCancelled;
import org.yishi.portal.ballot.BallotCounted;
import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Retold;

/** How ballots ended, on the day and to a plugin that comes back. */
@ApplicationScoped
public class RetoldBallots implements Retold {

    @Inject
    private BallotRepository ballots;

    @Override
    public Set<Kept> kinds() {
        return EnumSet.of(Kept.BALLOT_COUNTED, Kept.BALLOT_CANCELLED);
    }

    @Override
    public Object event(Kept kind, long id) {
        BallotEntity ballot = ballots.get(id);
        return kind == Kept.BALLOT_CANCELLED ? cancelled(ballot)
                : counted(ballot, ballots.result(id).map(BallotReader::result).orElseThrow(() -> new NotFound("result of ballot " + id)));
    }

    static BallotCounted counted(BallotEntity ballot, BallotResult result) {
        return new BallotCounted(ballot.id(), ballot.areaId(), ballot.matterDossier(), ballot.subjectKey(), result);
    }

    static BallotCancelled cancelled(BallotEntity ballot) {
        return new BallotCancelled(ballot.id(), ballot.areaId(), ballot.matterDossier(), ballot.subjectKey(), ballot.cancelledWhy());
    }
}
