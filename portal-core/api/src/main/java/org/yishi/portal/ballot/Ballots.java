package org.yishi.portal.ballot;

import java.util.List;
import java.util.Optional;

/**
 * The life of a ballot: {@linkplain #announce announced}, {@linkplain #open opened}, {@linkplain #close closed},
 * {@linkplain #count counted}, or {@linkplain #cancel cancelled} before it is closed. Each is an act of its own in the dossier
 * {@code portal/ballot/<id>} and joins the transaction of the act that calls it; the actor needs the permission
 * {@code portal.announceBallot}, {@code portal.openBallot} and so on there. Casting a vote is no business of plugins: voters do it on core's pages, workers enter paper there.
 */
public interface Ballots {

    /**
     * Announces a ballot: question, choices, rule, days and the electorate as it stands now are public from then on, every voter
     * can look up the own line and object.
     *
     * @return its id
     */
    long announce(BallotPlan plan);

    /** Puts a better electorate in place before the ballot opens. */
    void correct(long ballotId, Electorate electorate, String reason);

    /** Freezes the electorate and lets people vote from the day and hour announced on. */
    void open(long ballotId);

    /** Ends voting, at its hour or, where everybody has voted, before. Paper that is in the box may still be entered. */
    void close(long ballotId);

    /**
     * Counts a closed ballot whose papers are all entered and confirmed; a secret one is mixed into the urn first, and the key to
     * its envelopes destroyed.
     */
    BallotResult count(long ballotId);

    /** Counts the urn again; the result must be the same, and that it is (or not) is recorded. */
    Recount recount(long ballotId, String reason);

    /** Gives a ballot up before it is closed; nothing that was cast is ever opened. */
    void cancel(long ballotId, String reason);

    /** What is public of a ballot. */
    BallotView view(long ballotId);

    /** Present once counted. */
    Optional<BallotResult> result(long ballotId);

    /** The ballots about a matter, in the order of their announcement. */
    List<BallotView> of(String matterDossier);
}
