package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.yishi.portal.ballot.OwnersPack;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes what everybody can check a result by, without the portal. */
@ApplicationScoped
class ResultPacks {

    @Inject
    private Workbooks workbooks;
    @Inject
    private VoteRepository votes;

    /** Writes it beside earlier ones; the same once more is none. @return its digest */
    String keep(Vote vote, List<VoteMatter> matters, List<Ballot> ballots, String digest) {
        String text = write(vote, matters, ballots, digest);
        Optional<VotePack> before = votes.pack(vote.id());
        if (before.filter(pack -> pack.text().equals(text)).isEmpty()) {
            votes.add(VotePack.of(vote.id(), before.map(VotePack::edition).orElse(0) + 1, text));
        }
        return OwnersPack.digestOf(text);
    }

    private String write(Vote vote, List<VoteMatter> matters, List<Ballot> ballots, String digest) {
        VoteTerms terms = vote.terms();
        return new OwnersPack(vote.dossier(), vote.number(), vote.title(), terms.ruleset(), vote.opensAt(), vote.closesAt(), terms.basis().name(),
                terms.deemed().name(), terms.deemedClause(), vote.base().rollDigest(), workbooks.digest(vote), vote.base().parties(), vote.base().totals(),
                ballots.size(), digest, matters.stream().map(ResultPacks::matter).toList(),
                ballots.stream().map(ballot -> LedgerEntry.sha256(ballot.receipt())).sorted().toList()).toJson();
    }

    private static OwnersPack.Matter matter(VoteMatter matter) {
        MatterTally tally = matter.tally().orElseThrow();
        return new OwnersPack.Matter(matter.number(), matter.kind().name(), matter.item(), matter.question(), tally.outcome().name(), tally.counts(),
                tally.deemedSide(), tally.tests(), new TreeMap<>(tally.refusedByReason()),
                matter.candidates().stream().map(MatterDraft.Candidate::name).toList(), matter.seats(), tally.elected(), tally.tie(),
                tally.alternates(), tally.missing(), limits(matter));
    }

    private static OwnersPack.Limits limits(VoteMatter matter) {
        List<MatterDraft.Candidate> candidates = matter.candidates();
        return !matter.isElection() ? OwnersPack.Limits.NONE : new OwnersPack.Limits(IntStream.rangeClosed(1, candidates.size()).filter(number -> candidates.get(number - 1).barred())
                .mapToObj(Integer::toString).toList(), matter.minMembers(), matter.maxAlternates());
    }
}
