package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.neighborhood.register.ContestNote;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.ScreeningRule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Voting on a screen (网上表决), for owners identified at level L3 and their agents. All acts on one vote follow one another at the head
 * of its chain, so that what is asked here still holds when it is written; unique keys hold it a second time.
 */
@ApplicationScoped
public class Booth {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private VoteRolls rolls;
    @Inject
    private TookPart tookPart;
    @Inject
    private OwnSeats own;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** An owner enters the vote. Where receipts count, this is taking part (四川省物业管理条例第三十一条); the page says so before. */
    @Guarded("neighborhood.castVote")
    public void enter(@Of(Vote.class) long id) {
        Vote vote = votes.get(id);
        LocalDateTime now = requireOpen(vote);
        List<Seat> mine = own.of(vote, current.get().personId());
        mine.forEach(seat -> turnout(vote, seat.party()).loggedIn(now));
        act.unnamed().fact("entered", mine.size());
    }

    /**
     * Casts the ballot of one party; the same request casts it once and answers with the same receipt.
     *
     * @param place   of the party in the workbook
     * @param proxyId 0 in person
     * @param request made with the form
     * @param device  what the browser says of itself
     * @return what the voter takes home
     */
    @Guarded("neighborhood.castVote")
    public Receipt cast(@Of(Vote.class) long id, int place, long proxyId, Marks marks, String request, String device) {
        Vote vote = votes.get(id);
        Seat seat = seats(vote).stream().filter(one -> one.place() == place && one.proxyId() == proxyId).findFirst()
                .orElseThrow(() -> noSeat(vote, place));
        Optional<Ballot> same = box.byRequest(id, LedgerEntry.sha256(seat.caster().partyKey() + request));
        if (same.isPresent()) {
            act.unnamed().fact("again", same.get().id());
            return Receipt.of(same.get());
        }
        LocalDateTime now = requireOpen(vote);
        requireDesignated(vote, seat);
        requireNoneBefore(vote, seat);
        marks.checked(votes.matters(id));
        long turn = vote.terms().duplicates() == ScreeningRule.Duplicates.LAST ? mine(vote, seat).size() : 0;
        Caster caster = seat.caster();
        Slip slip = Slip.of(caster.partyKey() + "|" + caster.voter() + "|" + turn, caster.partyKey() + request,
                device == null || device.isBlank() ? "" : LedgerEntry.sha256(id + device));
        Ballot ballot = box.add(Ballot.online(id, caster, marks, now, Instant.now(clock), slip));
        turnout(vote, seat.party()).returned(now);
        tookPart.tell(vote, ballot);
        act.unnamed().fact("ballot", ballot.id()).fact("channel", ballot.channel()).fact("receipt", LedgerEntry.sha256(ballot.receipt()));
        return Receipt.of(ballot);
    }

    private Refusal noSeat(Vote vote, int place) {
        List<Integer> numbers = votes.ownerNumbers(vote.areaId(), current.get().personId());
        boolean sold = vote.rollVersion() != null
                && rolls.of(vote).at(place).filter(party -> VoteRoll.ownerIn(party, numbers).isPresent()).isPresent();
        return new Refusal(sold ? "neighborhood.vote.refusal.sold" : "neighborhood.vote.refusal.notOwner").by(VoteLaw.DECIDING);
    }

    /** Co-owners who named one of them vote through that one (指导规则第二十五条). */
    private void requireDesignated(Vote vote, Seat seat) {
        Optional<Integer> named = votes.designated(vote.areaId(), seat.party().key());
        if (seat.proxy() == null && named.isPresent() && VoteRoll.numberOf(seat.caster().voter()) != named.get()) {
            throw new Refusal("neighborhood.vote.refusal.notDesignated").by(VoteLaw.DECIDING);
        }
    }

    private void requireNoneBefore(Vote vote, Seat seat) {
        List<Ballot> mine = mine(vote, seat);
        if (!mine.isEmpty() && vote.terms().duplicates() != ScreeningRule.Duplicates.LAST) {
            boolean byMe = mine.get(0).personId() == current.get().personId();
            throw (byMe ? new Refusal("neighborhood.vote.refusal.votedAlready", mine.get(0).receipt())
                    : new Refusal("neighborhood.vote.refusal.sellerVoted")).by(VoteLaw.DECIDING);
        }
    }

    /** What this voter cast for this party on a screen before. */
    private List<Ballot> mine(Vote vote, Seat seat) {
        return box.ofParties(vote.id(), Set.of(seat.caster().partyKey())).stream()
                .filter(ballot -> ballot.channel() == BallotChannel.ONLINE && ballot.voter().equals(seat.caster().voter())).toList();
    }

    private LocalDateTime requireOpen(Vote vote) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        vote.requireStage(VoteStage.OPEN);
        if (!vote.takesBallotsAt(now)) {
            throw new Refusal(now.isAfter(vote.closesAt()) ? "neighborhood.vote.refusal.late" : "neighborhood.vote.refusal.early")
                    .by(VoteLaw.VOTING);
        }
        return now;
    }

    private Turnout turnout(Vote vote, Party party) {
        return box.turnout(vote.id(), Turnout.keyOf(party.key())).orElseGet(() -> box.add(Turnout.of(vote.id(), party)));
    }

    /** For whom the current person may vote: the own parties, and those that gave a proxy. */
    @Guarded(value = "neighborhood.castVote", kind = Guarded.Kind.READ)
    public List<Seat> mySeats(@Of(Vote.class) long id) {
        return seats(votes.get(id));
    }

    private List<Seat> seats(Vote vote) {
        long person = current.get().personId();
        List<Seat> seats = new ArrayList<>(own.of(vote, person));
        if (vote.rollVersion() == null) {
            return seats;
        }
        VoteRoll roll = rolls.of(vote);
        Map<String, List<ContestNote>> sold = own.sold(vote);
        for (Proxy proxy : box.proxiesTo(vote.id(), person)) {
            roll.party(proxy.partyKey()).filter(party -> isStillOwners(proxy, sold.getOrDefault(party.key(), List.of())))
                    .ifPresent(party -> seats.add(new Seat(roll.place(party), party,
                            new Caster(proxy.partyKey(), proxy.unit(), proxy.agentKey(), person, proxy.id()), proxy)));
        }
        return seats;
    }

    /** What the seller gave ends with the sale; the buyer empowers whom he likes. */
    private static boolean isStillOwners(Proxy proxy, List<ContestNote> sold) {
        return sold.isEmpty() || OwnSeats.isBuyer(sold, proxy.personId());
    }

    /**
     * How many parties are the reader's own in a vote, and for how many of them nobody's ballot is in the box. What the reader cast for others
     * says nothing of it.
     */
    public record Standing(int parties, int waiting) {
    }

    @Guarded(value = "neighborhood.castVote", kind = Guarded.Kind.READ)
    public Standing standing(@Of(Vote.class) long id) {
        Set<String> mine = own.of(votes.get(id), current.get().personId()).stream().map(seat -> seat.caster().partyKey()).collect(Collectors.toSet());
        Set<String> in = box.ofParties(id, mine).stream().map(Ballot::partyKey).collect(Collectors.toSet());
        return new Standing(mine.size(), (int) mine.stream().filter(party -> !in.contains(party)).count());
    }

    /** All ballots for the own parties and what became of each, for their owner alone; of a party that was sold the own ones. */
    @Guarded(value = "neighborhood.castVote", kind = Guarded.Kind.READ)
    public List<OwnBallot> myBallots(@Of(Vote.class) long id) {
        Vote vote = votes.get(id);
        List<VoteMatter> matters = votes.matters(id);
        long me = current.get().personId();
        Set<String> sold = own.sold(vote).keySet();
        List<String> mine = own.of(vote, me).stream().filter(seat -> !sold.contains(seat.party().key()))
                .map(seat -> seat.caster().partyKey()).toList();
        return Stream.concat(box.ofParties(id, mine).stream(), box.castBy(me).stream().filter(ballot -> ballot.voteId() == id))
                .filter(ballot -> ballot.state() != Ballot.State.REPLACED)
                .collect(Collectors.toMap(Ballot::id, Function.identity(), (one, same) -> one, TreeMap::new)).values().stream()
                .map(ballot -> OwnBallot.of(vote, ballot, matters)).toList();
    }

    /** Whether a receipt is in the box; it says nothing of what is on the ballot. */
    @Guarded(value = "neighborhood.castVote", kind = Guarded.Kind.READ)
    public boolean isIn(@Of(Vote.class) long id, String receipt) {
        return box.byReceipt(id, receipt == null ? "" : receipt.strip().toUpperCase(Locale.ROOT)).isPresent();
    }
}
