package org.yishi.portal.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ballot.internal.BallotEntity;
import org.yishi.portal.ballot.internal.PaperDesk;
import org.yishi.portal.ballot.internal.PaperEntity;
import org.yishi.portal.ledger.Act;

/**
 * Printed ballots: made, handed out at the table or at home, read out of the box by one worker and again by another. Where the ballot
 * is secret nothing links a paper to the voter to whom it was handed.
 */
@ApplicationScoped
public class Papers {

    private static final int MOST_FOUND = 30;

    @Inject
    private PaperDesk desk;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    /** How the papers stand, by number. */
    public record Stock(Map<PaperEntity.State, Long> byState, long printed, long handedOut, Integer unused) {

        public long of(String state) {
            return byState.getOrDefault(PaperEntity.State.valueOf(state), 0L);
        }

        /** Printed ballots of which nobody knows where they are; negative where there are more than were printed. */
        public long astray() {
            return unused == null ? 0 : printed - of("SPOILT") - handedOut - unused;
        }
    }

    /** A file as it came from the scanner. */
    public record Scan(String name, byte[] content) {
    }

    /** A paper that waits for a second reading. @param document id of its scan, 0 for none */
    public record Waiting(String serial, long document) {
    }

    /** Makes printed ballots with new serial numbers. */
    @Guarded("portal.printBallot")
    public void print(@Of(BallotEntity.class) long ballotId, int number) {
        desk.print(ballotId, number);
        act.fact("printed", number);
    }

    /** Serials that were not used yet, in another order each time. */
    @Guarded(value = "portal.printBallot", kind = Guarded.Kind.READ)
    public List<String> sheets(@Of(BallotEntity.class) long ballotId) {
        return desk.sheets(ballotId);
    }

    @Guarded(value = "portal.handOutBallot", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<RollLine> search(@Of(BallotEntity.class) long ballotId, String words) {
        return words == null || words.isBlank() ? List.of() : desk.search(ballotId, words.strip(), MOST_FOUND);
    }

    /** Marks a line as voting on paper, at the moment in which the paper is handed over. The receipt is for the voter. */
    @Guarded("portal.handOutBallot")
    public Receipt handOut(@Of(BallotEntity.class) long ballotId, long voterId, Channel channel) {
        Receipt receipt = desk.handOut(ballotId, voterId, channel);
        act.fact("channel", channel);
        return receipt;
    }

    /** Takes a mark back where the paper comes back unused, with its serial, before it went into the box. */
    @Guarded("portal.handOutBallot")
    public void giveBack(@Of(BallotEntity.class) long ballotId, long voterId, String serial) {
        desk.giveBack(ballotId, voterId, serial);
        act.fact("back", serial);
    }

    /** A spoilt paper that was changed for another at the table. */
    @Guarded("portal.enterBallot")
    public void spoil(@Of(BallotEntity.class) long ballotId, String serial) {
        desk.paper(ballotId, serial).spoil();
        act.fact("spoilt", serial);
    }

    /**
     * Reads a paper out of the box: the first reading enters it, the second, by another worker, confirms it or finds a difference, and
     * then a third settles it.
     *
     * @param keys     what is marked on it; more than allowed makes it invalid, nothing makes it blank
     * @param voterId  0 in a secret ballot
     * @param scan     of the paper, kept for the second reader; null for none
     */
    @Guarded("portal.enterBallot")
    public PaperEntity.State read(@Of(BallotEntity.class) long ballotId, String serial, Collection<String> keys, long voterId, Scan scan) {
        PaperEntity.State state = desk.read(ballotId, serial, keys, voterId, scan, current.get().personId());
        act.fact("serial", serial).fact("state", state);
        return state;
    }

    /** How many printed ballots are left over. */
    @Guarded("portal.enterBallot")
    public void declareUnused(@Of(BallotEntity.class) long ballotId, int number) {
        desk.declareUnused(ballotId, number);
        act.fact("unused", number);
    }

    @Guarded(value = "portal.enterBallot", kind = Guarded.Kind.READ)
    public Stock stock(@Of(BallotEntity.class) long ballotId) {
        return desk.stock(ballotId);
    }

    /** Papers that wait for another pair of eyes than those of the current person. */
    @Guarded(value = "portal.enterBallot", kind = Guarded.Kind.READ)
    public List<Waiting> waiting(@Of(BallotEntity.class) long ballotId) {
        return desk.waiting(ballotId, current.get().personId());
    }
}
