package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.owners.Party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ballot papers (纸质表决票): brought to every party with proof, taken in whatever is wrong with them, typed by one and read again by another. */
@ApplicationScoped
public class PaperDesk {

    private static final int AT_ONCE = 20;

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
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * Papers reached these parties; one proof, such as the sheet of signatures, for all of them.
     *
     * @param units    codes of units, one of each party
     * @param scanName name of the proof's file
     */
    @Guarded("neighborhood.deliverBallots")
    public int serve(@Of(Vote.class) long id, List<String> units, Turnout.Served how, LocalDateTime at, String scanName, byte[] scan) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.NOTICED, VoteStage.OPEN);
        if (at == null || at.isAfter(LocalDateTime.now(clock)) || at.toLocalDate().isBefore(vote.postings().noticedOn())) {
            throw new Refusal("neighborhood.vote.refusal.servedWhen").at("at").by(VoteLaw.NOTICE);
        }
        Scan proof = kept(vote, scanName, scan, "proof", 0);
        VoteRoll roll = rolls.of(vote);
        List<Party> parties = units.stream().map(unit -> roll.ofUnit(unit)
                .orElseThrow(() -> new Refusal("neighborhood.vote.refusal.unit", unit).at("units"))).distinct().toList();
        Map<String, Turnout> known = box.turnouts(id, parties.stream().map(Party::key).map(Turnout::keyOf).toList());
        parties.forEach(party -> Optional.ofNullable(known.get(Turnout.keyOf(party.key())))
                .orElseGet(() -> box.begin(Turnout.of(id, party))).served(at, how, proof.documentId()));
        act.fact("served", units.size()).fact("how", how).fact("proof", proof.sha256());
        return units.size();
    }

    /** Types a paper; it waits for a second reader. @return id of the ballot */
    @Guarded("neighborhood.enterBallot")
    public long type(@Of(Vote.class) long id, PaperBallot paper, Marks marks) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.OPEN);
        if (paper.cameAt() == null || paper.cameAt().isAfter(LocalDateTime.now(clock))) {
            throw new Refusal("neighborhood.vote.refusal.cameWhen").at("cameAt").by(VoteLaw.VOTING);
        }
        marks.checked(votes.matters(id));
        Caster caster = caster(vote, paper);
        List<Ballot> before = before(id, paper);
        if (before.stream().anyMatch(one -> one.state() == Ballot.State.TYPED || one.state() == Ballot.State.IN)) {
            throw new Refusal("neighborhood.vote.refusal.typedAlready").at("serial").by(VoteLaw.DECIDING);
        }
        Scan scan = kept(vote, paper.scanName(), paper.scan(), "scan", concerned(vote, paper, caster));
        String once = paper.serial().isBlank() ? "loose|" + box.count(id) : "paper|" + paper.serial() + "|" + before.size();
        Ballot ballot = box.add(Ballot.paper(id, caster, paper, marks, scan, current.get().personId(), Instant.now(clock),
                Slip.of(once, once, "")));
        before.stream().filter(one -> one.state() == Ballot.State.DISPUTED).forEach(Ballot::replaced);
        act.fact("ballot", ballot.id()).fact("channel", ballot.channel()).fact("receipt", LedgerEntry.sha256(ballot.receipt()));
        return ballot.id();
    }

    /** The rows of the same paper: told by its serial, or by the worker where it bears none. */
    private List<Ballot> before(long voteId, PaperBallot paper) {
        if (!paper.serial().isBlank()) {
            return box.bySerial(voteId, paper.serial());
        }
        if (paper.instead() == 0) {
            return List.of();
        }
        return List.of(box.inState(voteId, Ballot.State.DISPUTED).stream().filter(one -> one.id() == paper.instead()
                && one.paper().serial().isEmpty()).findFirst().orElseThrow(() -> new Refusal("neighborhood.vote.refusal.ballotOther").at("instead")));
    }

    /** Who is behind the paper; a unit that nobody knows and a hand that is not the owner's are taken in as they are, the rule refuses them. */
    private Caster caster(Vote vote, PaperBallot paper) {
        VoteRoll roll = rolls.of(vote);
        Optional<Party> party = roll.ofUnit(paper.unit());
        if (!paper.serial().isBlank()) {
            Optional<String> unit = PaperSerial.unitIn(vote, paper.serial());
            if (unit.isEmpty() || party.isPresent() && !party.get().units().contains(unit.get())) {
                throw new Refusal("neighborhood.vote.refusal.serial").at("serial");
            }
        }
        String key = party.map(Party::key).map(Turnout::keyOf).orElse("");
        if (paper.proxyId() != 0) {
            Proxy proxy = box.proxy(paper.proxyId());
            if (proxy.voteId() != vote.id() || !proxy.isInForce() || !proxy.partyKey().equals(key)) {
                throw new Refusal("neighborhood.vote.refusal.proxyOther").at("proxy").by(VoteLaw.PROXY);
            }
            if (party.filter(one -> own.isSoldAt(vote, one, paper.cameAt()) && proxy.recordedAt().isBefore(own.soldSince(vote, one))).isPresent()) {
                return new Caster(key, paper.unit().strip(), "", 0, 0);
            }
            return new Caster(key, paper.unit().strip(), proxy.agentKey(), proxy.agentId(), proxy.id());
        }
        if (paper.owner() == PaperBallot.BUYER) {
            return buyer(vote, party, paper);
        }
        List<String> owners = party.filter(one -> !own.isSoldAt(vote, one, paper.cameAt())).map(Party::owners).orElse(List.of());
        String voter = paper.owner() >= 1 && paper.owner() <= owners.size() ? owners.get(paper.owner() - 1) : "";
        return new Caster(key, paper.unit().strip(), voter, votes.personOf(vote.areaId(), VoteRoll.numberOf(voter)), 0);
    }

    private Caster buyer(Vote vote, Optional<Party> party, PaperBallot paper) {
        Party sold = party.filter(one -> own.sold(vote).containsKey(one.key()))
                .orElseThrow(() -> new Refusal("neighborhood.vote.refusal.noBuyer").at("owner"));
        long person = own.sold(vote).get(sold.key()).get(0).personId();
        return new Caster(Turnout.keyOf(sold.key()), paper.unit().strip(), own.standsFor(vote, sold), person, 0);
    }

    /** Whose ballot it is, also where an agent signed; 0 where the portal does not know the owner. */
    private long concerned(Vote vote, PaperBallot paper, Caster caster) {
        return paper.proxyId() == 0 ? caster.personId() : box.proxy(paper.proxyId()).personId();
    }

    /**
     * Which of the owners signed, by the name on the paper; whoever asks brings the name and learns no other.
     *
     * @param name may be empty where the unit has one owner alone
     * @return the place in the party, from 1; 0 where nobody knows the unit, the rule will say so
     */
    @Guarded(value = "neighborhood.enterBallot", kind = Guarded.Kind.READ)
    public int signer(@Of(Vote.class) long id, String unit, String name) {
        Vote vote = votes.get(id);
        List<String> owners = rolls.of(vote).ofUnit(unit == null ? "" : unit).map(Party::owners).orElse(List.of());
        String written = name == null ? "" : name.strip();
        if (written.isEmpty() && owners.size() <= 1) {
            return owners.size();
        }
        Map<Integer, String> known = votes.ownerNames(vote.areaId(), owners.stream().map(VoteRoll::numberOf).toList());
        return owners.isEmpty() ? 0 : IntStream.rangeClosed(1, owners.size())
                .filter(place -> written.equals(known.get(VoteRoll.numberOf(owners.get(place - 1))))).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.vote.refusal.signer", Integer.toString(owners.size())).at("signer"));
    }

    /** Another reads the paper again. @return whether both read the same */
    @Guarded("neighborhood.enterBallot")
    public boolean confirm(@Of(Vote.class) long id, long ballotId, Marks again) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.OPEN);
        Ballot ballot = box.ballot(ballotId);
        requireOf(vote, ballot);
        again.checked(votes.matters(id));
        ballot.confirm(again, current.get().personId());
        boolean same = ballot.state() == Ballot.State.IN;
        if (same && ballot.isSigned() && !ballot.voter().isEmpty() && !ballot.cameAt().isBefore(vote.opensAt())
                && !ballot.cameAt().isAfter(vote.closesAt())) {
            rolls.of(vote).party(ballot.partyKey()).ifPresent(party -> turnout(vote, party).returned(ballot.cameAt()));
        }
        if (same) {
            tookPart.tell(vote, ballot);
        }
        act.fact("ballot", ballotId).fact("same", same);
        return same;
    }

    /** To whom papers are brought, in the order of the workbook. */
    @Guarded(value = "neighborhood.deliverBallots", kind = Guarded.Kind.READ)
    public List<PartyLine> addressees(@Of(Vote.class) long id) {
        Vote vote = votes.get(id);
        return vote.rollVersion() == null ? List.of() : rolls.of(vote).lines();
    }

    /** The first papers that wait for a second reader who is not the first. */
    @Guarded(value = "neighborhood.enterBallot", kind = Guarded.Kind.READ)
    public List<Ballot> waiting(@Of(Vote.class) long id) {
        return box.waiting(id, current.get().personId(), AT_ONCE);
    }

    /** How many wait for the current reader. */
    @Guarded(value = "neighborhood.enterBallot", kind = Guarded.Kind.READ)
    public long waitingNumber(@Of(Vote.class) long id) {
        return box.waiting(id, current.get().personId());
    }

    /** How many were typed and wait, and how many were read differently. */
    @Guarded(value = "neighborhood.enterBallot", kind = Guarded.Kind.READ)
    public Pile pile(@Of(Vote.class) long id) {
        return new Pile(box.count(id, Ballot.State.TYPED), box.disputed(id));
    }

    /**
     * @param waiting  typed, not confirmed
     * @param disputed papers that two read differently; they are typed anew
     */
    public record Pile(long waiting, List<Ballot> disputed) {

        /** Those without a serial: who types one anew says which. */
        public List<Ballot> loose() {
            return disputed.stream().filter(ballot -> ballot.paper().serial().isEmpty()).toList();
        }
    }

    static void requireOf(Vote vote, Ballot ballot) {
        if (ballot.voteId() != vote.id()) {
            throw new Refusal("neighborhood.vote.refusal.ballotOther");
        }
    }

    /** @param owner whose choice or signature it shows, learns who looked at it; 0 where the portal does not know the owner */
    private Scan kept(Vote vote, String name, byte[] bytes, String field, long owner) {
        if (bytes == null || bytes.length == 0) {
            throw new Refusal("neighborhood.vote.refusal.scan").at(field).by(VoteLaw.VOTING);
        }
        Document document = documents.keep(vote.areaId(), vote.dossier(), Privacy.PARTIES, Objects.requireNonNullElse(name, "scan"), bytes, owner);
        return new Scan(document.id(), document.sha256());
    }

    private Turnout turnout(Vote vote, Party party) {
        return box.turnout(vote.id(), Turnout.keyOf(party.key())).orElseGet(() -> box.add(Turnout.of(vote.id(), party)));
    }
}
