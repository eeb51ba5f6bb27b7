package org.yishi.portal.ballot.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Receipt;
import org.yishi.portal.ballot.RollLine;
import org.yishi.portal.time.internal.PortalClock;

/** Marks lines of the electorate as having voted, whatever the channel: one mark each, by the declared rule. */
@ApplicationScoped
public class Marks {

    private static final int DUPLICATE_KEY = 1062;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private RollRepository roll;
    @Inject
    private Attempts attempts;

    /** @param content puts what was chosen into the mark before it is written */
    CastEntity mark(BallotEntity ballot, long voterId, Channel channel, Instant now, String receiptDigest, Consumer<CastEntity> content) {
        Optional<CastEntity> there = roll.cast(voterId);
        if (there.isPresent()) {
            if (!ballot.terms().secondVote().replaces(there.get().channel(), channel)) {
                refuseSecond(there.get());
            }
            attempts.keep(ballot.id(), voterId, there.get().channel(), Attempts.Outcome.REPLACED);
            there.get().replace(channel, now, receiptDigest);
            content.accept(there.get());
            return there.get();
        }
        CastEntity cast = CastEntity.of(roll.voter(ballot.id(), voterId).orElseThrow(() -> new Refusal("portal.ballot.refusal.notOnRoll")),
                channel, now, receiptDigest);
        content.accept(cast);
        roll.add(cast);
        return cast;
    }

    void keepRefused(long ballotId, long voterId, Channel channel) {
        attempts.keep(ballotId, voterId, channel, Attempts.Outcome.REFUSED);
    }

    Receipt receipt(CastEntity cast, String code) {
        return new Receipt(code, cast.receiptDigest(), cast.at(), cast.channel());
    }

    static void refuseSecond(CastEntity there) {
        throw new Refusal("portal.ballot.refusal.voted." + there.channel(), words(there.at()));
    }

    /** From the first to the last instant, both included (民法典第一千二百五十九条). */
    static void requireOpen(BallotEntity ballot, Instant now) {
        if (ballot.state() != BallotState.OPEN) {
            throw new Refusal("portal.ballot.refusal.state." + ballot.state());
        }
        if (now.isBefore(ballot.terms().opensAt())) {
            throw new Refusal("portal.ballot.refusal.early", words(ballot.terms().opensAt()));
        }
        if (now.isAfter(ballot.terms().closesAt())) {
            throw new Refusal("portal.ballot.refusal.late", words(ballot.terms().closesAt()));
        }
    }

    private static String words(Instant time) {
        return TIME.format(time.atZone(PortalClock.PLACE));
    }

    static boolean isDuplicate(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
                return true;
            }
        }
        return false;
    }

    static RollLine shown(RollRepository.Line line) {
        return new RollLine(line.voterId(), line.label(), line.weight(), line.channel(), line.at(), line.receiptDigest());
    }
}
