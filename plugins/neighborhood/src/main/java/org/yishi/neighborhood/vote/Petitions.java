package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.PetitionRule;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Owners demand a vote together (业主联名提议): a fifth of them, by heads or by area as the rule set says, and the committee has to call it. */
@ApplicationScoped
public class Petitions {

    private static final String KIND = "EXTRAORDINARY_MEETING";

    @Inject
    private VoteRepository votes;
    @Inject
    private Votes proposals;
    @Inject
    private CallingRight calling;
    @Inject
    private VoteRolls rolls;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** An owner demands a vote; the own support is the first. @return its id */
    @Guarded("neighborhood.demandVote")
    public long demand(@In long areaId, VoteProposal proposal) {
        calling.requireTime(areaId, proposal.matters().stream().map(MatterDraft::item).toList(), LocalDate.now(clock));
        Vote vote = proposals.begin(proposal, settings.text("neighborhood.ruleset", areaId), LocalDate.now(clock));
        act.on(vote.dossier()).fact("stage", vote.stage()).fact("byOwners", true);
        sign(vote, current.get().personId(), Scan.NONE, LocalDate.now(clock));
        return vote.id();
    }

    /** The current person supports the demand for all the own units. */
    @Guarded("neighborhood.supportVote")
    public void support(@Of(Vote.class) long id, LocalDate heldOn, long scan) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.PROPOSED);
        if (!vote.isByOwners()) {
            throw new Refusal("neighborhood.vote.refusal.noPetition").by(VoteLaw.PETITION);
        }
        sign(vote, current.get().personId(), scan == 0 ? Scan.NONE : new Scan(scan, ""), heldOn);
    }

    private void sign(Vote vote, long person, Scan scan, LocalDate on) {
        VoteRoll roll = rolls.of(vote);
        Set<Party> own = roll.ofOwners(votes.ownerNumbers(vote.areaId(), person));
        if (own.isEmpty()) {
            throw new Refusal("neighborhood.vote.refusal.notOwner").by(VoteLaw.PETITION);
        }
        List<String> signed = new ArrayList<>();
        for (Party party : own) {
            if (!votes.hasSupport(vote.id(), Turnout.keyOf(party.key()))) {
                votes.add(Support.of(vote.id(), party.key(), party.units().get(0), person, scan, on, Instant.now(clock)));
                signed.add(party.units().get(0));
            }
        }
        if (signed.isEmpty()) {
            throw new Refusal("neighborhood.vote.refusal.supported").by(VoteLaw.PETITION);
        }
        act.fact("supports", signed.size());
    }

    /** How far a demand is: both shares against what is asked for. */
    @Open("how many support a demand is public; who, is not told")
    public PetitionRule.Result of(Vote vote) {
        return rule(vote).check(rolls.of(vote).register(),
                votes.supports(vote.id()).stream().map(Support::unit).toList());
    }

    /** Which count decides, as the rule set has it. */
    @Open("a rule")
    public PetitionRule.Combine combine(Vote vote) {
        return rule(vote).combine();
    }

    /** The one in force when the demand began: a later change of the setting does not move what is asked for. */
    private PetitionRule rule(Vote vote) {
        return PetitionRule.of(vote.demandRuleset() == null ? settings.text("neighborhood.ruleset", vote.areaId()) : vote.demandRuleset(), KIND);
    }

    /** Whether the current person has signed. */
    @Open("only about the actor")
    public boolean isSupported(Vote vote) {
        Set<Party> own = rolls.of(vote).ofOwners(votes.ownerNumbers(vote.areaId(), current.get().personId()));
        return !own.isEmpty() && own.stream().allMatch(party -> votes.hasSupport(vote.id(), Turnout.keyOf(party.key())));
    }
}
