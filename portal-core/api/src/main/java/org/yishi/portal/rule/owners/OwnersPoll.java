package org.yishi.portal.rule.owners;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.yishi.portal.rule.CodePointOrder;

/**
 * All that came in for one matter or one election.
 *
 * @param opensAt      first moment of the window
 * @param closesAt     last moment of it, included
 * @param ballots      in any order
 * @param designations by party key: the one co-owner who votes
 * @param namedThen    by ballot id, where co-owners may name another during the vote: the one who voted for them when that ballot came in; it goes
 *                     before {@code designations}
 * @param receipts     who signed for the paper ballot or logged in
 * @param delivered    ids of units whose ballot paper was validly served
 */
public record OwnersPoll<M>(LocalDateTime opensAt, LocalDateTime closesAt, List<OwnersBallot<M>> ballots,
        Map<String, String> designations, Map<String, String> namedThen, List<Receipt> receipts, Set<String> delivered) {

    /** @throws IllegalArgumentException if two ballots have one id */
    public OwnersPoll {
        ballots = ballots.stream().sorted(Comparator.<OwnersBallot<M>, LocalDateTime>comparing(OwnersBallot::at)
                .thenComparing(OwnersBallot::id, CodePointOrder.ASCENDING)).toList();
        designations = Map.copyOf(designations);
        namedThen = Map.copyOf(namedThen);
        receipts = List.copyOf(receipts);
        delivered = Set.copyOf(delivered);
        if (ballots.stream().map(OwnersBallot::id).distinct().count() < ballots.size()) {
            throw new IllegalArgumentException("two ballots have one id");
        }
    }

    /** Where whoever was named votes throughout. */
    public OwnersPoll(LocalDateTime opensAt, LocalDateTime closesAt, List<OwnersBallot<M>> ballots, Map<String, String> designations,
            List<Receipt> receipts, Set<String> delivered) {
        this(opensAt, closesAt, ballots, designations, Map.of(), receipts, delivered);
    }

    /** Ballots alone. */
    public static <M> OwnersPoll<M> of(LocalDateTime opensAt, LocalDateTime closesAt, List<OwnersBallot<M>> ballots) {
        return new OwnersPoll<>(opensAt, closesAt, ballots, Map.of(), List.of(), Set.of());
    }

    /** An owner took the ballot paper, or logged in to vote. */
    public record Receipt(String unit, Kind kind, LocalDateTime at) {

        /** What the owner did. */
        public enum Kind {
            /** Counts until closing, also before opening. */
            SIGNED_RECEIPT,
            /** Counts from opening to closing. */
            LOGIN
        }
    }

    /** Ids of the units for which something was received or somebody logged in in time. */
    Set<String> receivedUnits() {
        Predicate<Receipt> late = receipt -> receipt.at().isAfter(closesAt);
        Predicate<Receipt> early = receipt -> receipt.kind() == Receipt.Kind.LOGIN && receipt.at().isBefore(opensAt);
        return receipts.stream().filter(late.or(early).negate()).map(Receipt::unit).collect(Collectors.toSet());
    }
}
