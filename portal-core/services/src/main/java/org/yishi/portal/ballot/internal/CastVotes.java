package org.yishi.portal.ballot.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Receipt;
import org.yishi.portal.ballot.RollLine;
import org.yishi.portal.ballot.Slip;
import org.yishi.portal.ledger.Act;

/** Votes by login: who may, from when to when, once; what is chosen goes into a sealed envelope before anything is written. */
@ApplicationScoped
public class CastVotes {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private Receipts receipts;
    @Inject
    private BallotClocks clocks;
    @Inject
    private Marks marks;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    public List<RollLine> lines(long ballotId, long personId) {
        return roll.lines(ballotId, personId).stream().map(Marks::shown).toList();
    }

    public Slip slip(long ballotId, long voterId, Collection<String> keys) {
        BallotEntity ballot = ballots.get(ballotId);
        requireOpen(ballot, clocks.now(ballot));
        requireOwn(ballotId, voterId);
        Chosen chosen = chosen(ballot, keys);
        roll.cast(voterId).filter(there -> !ballot.terms().secondVote().replaces(there.channel(), Channel.ONLINE)).ifPresent(Marks::refuseSecond);
        return receipts.slip(ballot.dossier(), voterId, chosen);
    }

    /** The receipt of this very request, where it came before. */
    public Optional<Receipt> given(long ballotId, long voterId, Collection<String> keys, Slip slip) {
        BallotEntity ballot = ballots.get(ballotId);
        requireOwn(ballotId, voterId);
        requireFit(ballot, voterId, chosen(ballot, keys), slip);
        String code = receipts.code(ballot.dossier(), voterId, slip.number());
        Optional<CastEntity> there = roll.cast(voterId);
        Optional<Receipt> same = there.filter(cast -> cast.receiptDigest().equals(Receipts.digest(ballot.dossier(), code)))
                .map(cast -> marks.receipt(cast, code));
        if (same.isPresent()) {
            return same;
        }
        if (there.isPresent() && !ballot.terms().secondVote().replaces(there.get().channel(), Channel.ONLINE)) {
            marks.keepRefused(ballotId, voterId, Channel.ONLINE);
            Marks.refuseSecond(there.get());
        }
        // outside of the act, so that what is seen here stays seen when the act is refused
        requireOpen(ballot, clocks.now(ballot));
        return same;
    }

    @Guarded("portal.castBallot")
    public Receipt cast(@Of(BallotEntity.class) long ballotId, long voterId, Collection<String> keys, Slip slip) {
        BallotEntity ballot = ballots.get(ballotId);
        Instant now = clocks.now(ballot);
        requireOpen(ballot, now);
        requireOwn(ballotId, voterId);
        Chosen chosen = chosen(ballot, keys);
        requireFit(ballot, voterId, chosen, slip);
        String code = receipts.code(ballot.dossier(), voterId, slip.number());
        CastEntity cast;
        try {
            cast = marks.mark(ballot, voterId, Channel.ONLINE, now, Receipts.digest(ballot.dossier(), code), mark -> put(ballot, mark, chosen));
        } catch (PersistenceException e) {
            if (Marks.isDuplicate(e)) {
                throw new Refusal("portal.ballot.refusal.votedJustNow");
            }
            throw e;
        }
        act.unnamed().fact("channel", Channel.ONLINE).fact("envelope", cast.envelopeDigest());
        return marks.receipt(cast, code);
    }

    private static void put(BallotEntity ballot, CastEntity mark, Chosen chosen) {
        if (ballot.isSecret()) {
            mark.putSealed(SealedChoice.seal(chosen.bytes(ballot.choices()), ballot.publicKey(), ballot.dossier()));
        } else {
            mark.putOpenly(chosen);
        }
    }

    private static Chosen chosen(BallotEntity ballot, Collection<String> keys) {
        Chosen chosen = Chosen.of(keys, ballot.choices(), ballot.terms().seats());
        if (chosen.isInvalid()) {
            throw new Refusal("portal.ballot.refusal.tooMany", ballot.terms().seats()).at("choice");
        }
        return chosen;
    }

    private void requireFit(BallotEntity ballot, long voterId, Chosen chosen, Slip slip) {
        if (!receipts.fits(slip, ballot.dossier(), voterId, chosen)) {
            throw new Refusal("portal.ballot.refusal.slip");
        }
    }

    private void requireOwn(long ballotId, long voterId) {
        if (roll.voter(ballotId, voterId).isEmpty() || !roll.mayCast(voterId, current.get().personId())) {
            throw new Refusal("portal.ballot.refusal.notOnRoll");
        }
    }

    private static void requireOpen(BallotEntity ballot, Instant now) {
        Marks.requireOpen(ballot, now);
        if (!ballot.terms().channels().contains(Channel.ONLINE)) {
            throw new Refusal("portal.ballot.refusal.notOnline");
        }
    }
}
