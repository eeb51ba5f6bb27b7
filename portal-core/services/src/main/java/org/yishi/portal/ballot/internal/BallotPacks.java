package org.yishi.portal.ballot.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.opendata.Window;

/** The result packs of counted ballots, for those who collect them. */
@ApplicationScoped
public class BallotPacks {

    private static final int SOME = 50;

    @Inject
    private BallotRepository ballots;

    /** What is done with each. */
    @FunctionalInterface
    public interface Taking {
        void take(long ballotId, String pack) throws IOException;
    }

    public void each(Collection<Long> areaIds, Taking taking) throws IOException {
        Window window = Window.after(0, SOME);
        for (List<BallotEntity> some = ballots.in(areaIds, window); !some.isEmpty(); some = ballots.in(areaIds, window)) {
            for (BallotEntity ballot : some) {
                Optional<String> pack = of(ballot);
                if (pack.isPresent()) {
                    taking.take(ballot.id(), pack.get());
                }
            }
            window = Window.after(some.get(some.size() - 1).id(), SOME);
        }
    }

    /** Empty before the count. */
    public Optional<String> of(long ballotId) {
        return ballots.find(ballotId).flatMap(this::of);
    }

    private Optional<String> of(BallotEntity ballot) {
        return ballot.state() == BallotState.COUNTED ? ballots.result(ballot.id()).map(CountEntity::pack) : Optional.empty();
    }
}
