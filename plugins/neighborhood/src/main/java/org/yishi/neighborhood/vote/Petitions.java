package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
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
    private VoteTelling telling;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
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
        requireDemand(vote);
        sign(vote, current.get().personId(), scan == 0 ? Scan.NONE : new Scan(scan, ""), heldOn);
    }

    /**
     * The sheet that was signed on paper (纸质联名表), entered by somebody of the office: units, one behind the other. Whose units they are is told.
     *
     * @return how many parties signed by it that had not before
     */
    @Guarded("neighborhood.enterSignatures")
    public int enter(@Of(Vote.class) long id, String units, LocalDate on, String name, byte[] sheet) {
        Vote vote = votes.get(id);
        requireDemand(vote);
        if (sheet == null || sheet.length == 0) {
            throw new Refusal("neighborhood.vote.refusal.scan").at("file").by(VoteLaw.PETITION);
        }
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(vote.demandedOn())) {
            throw new Refusal("neighborhood.vote.refusal.signedWhen").at("on").by(VoteLaw.PETITION);
        }
        VoteRoll roll = rolls.of(vote);
        Set<String> named = new TreeSet<>(List.of((units == null ? "" : units).strip().split("[\\s,，、;；]+")));
        Set<Party> parties = new LinkedHashSet<>();
        named.forEach(unit -> parties.add(roll.ofUnit(unit).orElseThrow(() -> new Refusal("neighborhood.vote.refusal.unit", unit).at("units"))));
        long scan = documents.keep(vote.areaId(), vote.dossier(), Privacy.OFFICE, Objects.requireNonNullElse(name, "scan"), sheet).id();
        Set<Party> fresh = add(vote, parties, 0, new Scan(scan, ""), on);
        Set<Integer> owners = fresh.stream().flatMap(party -> party.owners().stream()).map(VoteRoll::numberOf).collect(Collectors.toSet());
        telling.signedOnPaper(vote, votes.identifiedOwners(vote.areaId(), owners));
        return fresh.size();
    }

    private static void requireDemand(Vote vote) {
        vote.requireStage(VoteStage.PROPOSED);
        if (!vote.isByOwners()) {
            throw new Refusal("neighborhood.vote.refusal.noPetition").by(VoteLaw.PETITION);
        }
    }

    private void sign(Vote vote, long person, Scan scan, LocalDate on) {
        VoteRoll roll = rolls.of(vote);
        Set<Party> own = roll.ofOwners(votes.ownerNumbers(vote.areaId(), person));
        if (own.isEmpty()) {
            throw new Refusal("neighborhood.vote.refusal.notOwner").by(VoteLaw.PETITION);
        }
        add(vote, own, person, scan, on);
    }

    /** @return those that had not signed before */
    private Set<Party> add(Vote vote, Set<Party> parties, long person, Scan scan, LocalDate on) {
        Set<Party> fresh = new LinkedHashSet<>();
        for (Party party : parties) {
            if (!votes.hasSupport(vote.id(), Turnout.keyOf(party.key()))) {
                votes.add(Support.of(vote.id(), party.key(), party.units().get(0), person, scan, on, Instant.now(clock)));
                fresh.add(party);
            }
        }
        if (fresh.isEmpty()) {
            throw new Refusal("neighborhood.vote.refusal.supported").by(VoteLaw.PETITION);
        }
        act.fact("supports", fresh.size());
        if (vote.demand().metOn() == null && of(vote).met()) {
            LocalDate today = LocalDate.now(clock);
            vote.demanded().met(today, Integer.parseInt(cases.view(vote.dossier()).parameters().getOrDefault("neighborhood.callDays", "30")));
            act.fact("enough", today).fact("callUntil", vote.demand().dueOn());
            telling.demanded(vote);
        }
        return fresh;
    }

    /** The committee does not call it, and says why; owners may turn to the street. */
    @Guarded("neighborhood.refuseDemand")
    public void refuse(@Of(Vote.class) long id, String reason) {
        Vote vote = votes.get(id);
        requireDemand(vote);
        if (vote.demand().metOn() == null || vote.demand().refusedOn() != null) {
            throw new Refusal("neighborhood.vote.refusal.notDemanded").by(VoteLaw.PETITION);
        }
        vote.demanded().refused(reason, LocalDate.now(clock));
        act.fact("refused", vote.demand().refusedOn()).fact("reason", vote.demand().refusedWhy());
    }

    /** Enough owners asked the street to call it. */
    @Guarded("neighborhood.joinUp")
    public void streetAsked(@Of(Vote.class) long id, LocalDate on) {
        Vote vote = votes.get(id);
        act.fact("streetAsked", on);
        if (vote.stage() == VoteStage.PROPOSED) {
            vote.demanded().streetAsked(on);
            telling.streetAsked(vote);
        }
    }

    /** Demands that owners may put before the street today. */
    @Open("joint demands are for all owners")
    public List<Vote> openToStreet(long areaId) {
        LocalDate today = LocalDate.now(clock);
        return votes.unfinishedOf(List.of(areaId)).stream().filter(vote -> vote.stage() == VoteStage.PROPOSED && vote.demand().isOpenToStreet(today))
                .toList();
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
