package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Parameters;
import org.yishi.portal.procedure.ShortAddresses;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Proposing a vote and reporting it (提议、报告): it gets its number, its lasting address and the days that it keeps. */
@ApplicationScoped
public class Votes {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteRolls rolls;
    @Inject
    private Cases cases;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Parameters parameters;
    @Inject
    private ShortAddresses addresses;
    @Inject
    private Areas areas;
    @Inject
    private CallingRight calling;
    @Inject
    private VoteTelling telling;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * The committee proposes.
     *
     * @param heldOn the day of its decision, today or earlier
     * @return id of the vote
     */
    @Guarded("neighborhood.proposeVote")
    public long propose(@In long areaId, VoteProposal proposal, LocalDate heldOn) {
        requireCalled(areaId, proposal);
        Vote vote = begin(proposal, null, heldOn);
        act.on(vote.dossier()).fact("number", vote.number()).fact("stage", vote.stage());
        return vote.id();
    }

    /** Elections and recalls are due just where a committee may do nothing else; their own room says who puts them to the vote. */
    private void requireCalled(long areaId, VoteProposal proposal) {
        List<String> items = proposal.matters().stream().map(MatterDraft::item).filter(item -> !item.equals(MatterDraft.ELECTION_ITEM)).toList();
        if (!items.isEmpty()) {
            calling.require(areaId, items);
            calling.requireTime(areaId, items, LocalDate.now(clock));
        }
    }

    /** @param demandRuleset null where the committee proposes */
    Vote begin(VoteProposal proposal, String demandRuleset, LocalDate heldOn) {
        Area compound = areas.get(proposal.areaId());
        if (compound.kind() != AreaKind.COMPOUND) {
            throw new Refusal("neighborhood.vote.refusal.noCompound");
        }
        boolean election = proposal.matters().stream().anyMatch(draft -> draft.kind() == MatterDraft.Kind.ELECTION);
        if (proposal.matters().isEmpty() || election && proposal.matters().size() > 1) {
            throw new Refusal(election ? "neighborhood.vote.refusal.electionAlone" : "neighborhood.vote.refusal.noMatter");
        }
        VoteItem.require(proposal);
        Vote vote = votes.add(Vote.proposed(proposal, numbers.next(compound.id(), heldOn.getYear()), demandRuleset, current.get().personId(),
                heldOn, Instant.now(clock)));
        requireKnown(vote, proposal);
        int number = 0;
        for (MatterDraft draft : proposal.matters()) {
            votes.add(VoteMatter.of(vote.id(), ++number, draft));
        }
        // the dossier of the act is said by the caller; the case begins with it
        act.on(vote.dossier());
        cases.begin(VoteProcedure.declared(), compound.id(), vote.dossier(), vote.title(),
                parameters.freeze(compound.id(), VoteProcedure.KEPT), heldOn);
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.PROPOSED.name(), heldOn, Outcome.DONE));
        addresses.give(vote.number(), "/neighborhood/vote/show?id=" + vote.id(), vote.dossier());
        return vote;
    }

    /** Whose dwelling is to become a shop, and who outside is interested, is in the roll; the applicant's unit lies where the others are asked. */
    private void requireKnown(Vote vote, VoteProposal proposal) {
        if (proposal.matters().stream().allMatch(draft -> draft.applicant().isEmpty())) {
            return;
        }
        VoteRoll roll = rolls.of(vote);
        for (MatterDraft draft : proposal.matters()) {
            if (roll.ofUnit(draft.applicant()).isEmpty() || proposal.scope().interested().contains(draft.applicant())) {
                throw new Refusal("neighborhood.vote.refusal.applicantUnit", draft.applicant()).at("applicant").by(VoteLaw.UNANIMITY);
            }
        }
        proposal.scope().interested().stream().filter(unit -> roll.ofUnit(unit).isEmpty()).findFirst().ifPresent(unit -> {
            throw new Refusal("neighborhood.vote.refusal.unit", unit).at("interested");
        });
    }

    /**
     * The plan is reported to the street and the residents' committee, who are told and read it here.
     *
     * @param plan how the vote shall be held: time, form, who delivers and counts
     */
    @Guarded("neighborhood.callVote")
    public void report(@Of(Vote.class) long id, LocalDate heldOn, String plan) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.PROPOSED);
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.REPORTED.name(), heldOn, Outcome.DONE));
        vote.reported(heldOn, plan, Integer.parseInt(cases.view(vote.dossier()).parameters().get("neighborhood.reportDays")));
        act.fact("stage", vote.stage()).fact("on", heldOn);
        telling.reported(vote, heldOn);
    }

    /** On which the owners have not begun to vote, in these compounds. */
    @Open("asked by the room of the branch, which tells it to its own")
    public List<Vote> ahead(Collection<Long> areaIds) {
        return votes.unfinishedOf(areaIds).stream().filter(vote -> vote.stage().compareTo(VoteStage.NOTICED) <= 0).toList();
    }

    /** A vote of the demo; marked as invented. */
    @Guarded("neighborhood.proposeVote")
    public void markSample(@Of(Vote.class) long id) {
        votes.get(id).markSample();
        act.fact("sample", true);
    }

    /** How a vote stands, for the other rooms. */
    @Open("what everybody may know of it")
    public VoteView view(long id) {
        Vote vote = votes.get(id);
        List<MatterOutcome> outcomes = vote.stage().isCounted() ? votes.matters(id).stream().map(VoteMatter::told).toList() : List.of();
        return new VoteView(id, vote.areaId(), vote.dossier(), vote.number(), vote.title(), vote.stage(), vote.opensAt(), vote.closesAt(),
                outcomes);
    }
}
