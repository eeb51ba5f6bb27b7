package org.yishi.neighborhood.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.compound.Words;
import org.yishi.neighborhood.vote.Vote;
import org.yishi.neighborhood.vote.VoteStage;
import org.yishi.neighborhood.vote.Votes;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/**
 * What is put to the owners is discussed in the branch first (domain 6.1): the branch says what it advises, and the owners decide. Without an advice
 * nothing waits; that none was given is shown to those who lead the vote.
 */
@ApplicationScoped
public class VoteAdvices {

    @Inject
    private GuidanceRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private Votes votes;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Until the owners vote. @param on the day on which the branch discussed it */
    @Guarded("neighborhood.leadBranch")
    public void advise(@Of(Branch.class) long branchId, long voteId, String advice, LocalDate on) {
        Branch branch = branches.get(branchId);
        branch.requireWork();
        if (votes.ahead(List.of(branch.areaId())).stream().noneMatch(vote -> vote.id() == voteId)) {
            throw new Refusal("neighborhood.guidance.refusal.voting").at("vote");
        }
        VoteAdvice given = repository.add(VoteAdvice.given(branch, voteId, advice, Words.past(on, clock, "givenOn")));
        act.fact("vote", voteId).fact("advice", given.id());
    }

    /** What the owners have not voted on yet and the branch has said nothing to, of these compounds. */
    @Open("asked for those who lead a branch; that a vote is planned is told to it")
    public List<Vote> waiting(Collection<Long> areaIds) {
        List<Vote> ahead = votes.ahead(areaIds);
        Set<Long> told = repository.advices(ahead.stream().map(Vote::id).toList()).stream().map(VoteAdvice::voteId).collect(Collectors.toSet());
        return ahead.stream().filter(vote -> !told.contains(vote.id())).toList();
    }

    /** On a vote, the oldest first; nothing of a branch that is not shown. */
    @Open("what a branch advises on what concerns the compound is public (domain 6.4)")
    public List<VoteAdvice> of(Vote vote) {
        Set<Long> shown = branches.living(List.of(vote.areaId())).stream().filter(Branch::isShown).map(Branch::id).collect(Collectors.toSet());
        return shown.isEmpty() ? List.of() : repository.advices(List.of(vote.id())).stream().filter(one -> shown.contains(one.branchId())).toList();
    }

    /** What this branch gave, for those who work in it. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<VoteAdvice> given(@Of(Branch.class) long branchId, Collection<Long> voteIds) {
        return repository.advices(voteIds).stream().filter(one -> one.branchId() == branchId).toList();
    }

    /** A branch works in the compound and has said nothing, though it still could. */
    @Open("the same")
    public boolean isMissing(Vote vote) {
        return vote.stage().compareTo(VoteStage.NOTICED) <= 0 && of(vote).isEmpty()
                && branches.living(List.of(vote.areaId())).stream().anyMatch(branch -> branch.isShown() && branch.state().works());
    }
}
