package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.Owners;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.neighborhood.vote.MatterDraft;
import org.yishi.neighborhood.vote.MatterOutcome;
import org.yishi.neighborhood.vote.VoteProposal;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.neighborhood.vote.Votes;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** Elections of committees: begun, candidates checked, put to the owners' vote, carried out as counted. */
@ApplicationScoped
public class Elections {

    /** By this word the vote brings its outcome back. */
    static final String KEY = "ELECTION";

    @Inject
    private ElectionRepository repository;
    @Inject
    private CommitteeRepository committees;
    @Inject
    private ElectionTimes times;
    @Inject
    private Petitions petitions;
    @Inject
    private FollowingElections following;
    @Inject
    private Formation formation;
    @Inject
    private Owners owners;
    @Inject
    private Votes votes;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<ElectionEnded> ended;
    @Inject
    private Event<ElectionContinued> continued;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * @param committeeId the committee whose vacant seats are filled, 0 for a whole one
     * @param origin      dossier of the founding for which it is held; empty for a re-election and for vacant seats
     */
    @Guarded("neighborhood.holdElection")
    public long begin(@In long areaId, long committeeId, int seats, int maxAlternates, int years, LocalDate nominateUntil, String origin) {
        times.require(areaId, committeeId, seats, origin);
        Election.Plan plan = new Election.Plan(committeeId, owners.register(areaId).totals().heads(), seats, maxAlternates, years, nominateUntil,
                origin);
        Election election = repository.add(Election.begun(areaId, plan,
                CommitteeSizeRule.of(settings.text("neighborhood.ruleset", areaId)), settings.number("neighborhood.committee.alternatesPercent", areaId),
                current.get().personId(), today()));
        act.on(election.dossier()).fact("seats", seats).fact("alternates", maxAlternates).fact("years", years);
        return election.id();
    }

    /** It leads to nothing, as where too few stand who may be elected: it ends without a vote, and another can be begun. */
    @Guarded("neighborhood.stopElection")
    public void stop(@Of(Election.class) long id, String why) {
        Election election = repository.get(id);
        election.stop(why, today());
        act.fact("stopped", election.endedWhy());
        closeNominations(id);
        ended.fire(new ElectionEnded(id, election.areaId(), election.origin(), false));
    }

    private void closeNominations(long id) {
        petitions.open(PetitionKind.CANDIDATE, id).forEach(one -> petitions.lapse(one.id(), texts.get("neighborhood.election.nominationsOver")));
    }

    /** All candidates are checked: the fit ones go on the ballot. @return the vote */
    @Guarded("neighborhood.holdElection")
    public long putToVote(@Of(Election.class) long id) {
        Election election = repository.get(id);
        election.requireNominated(today());
        times.requireMeeting(election);
        List<Candidate> all = repository.candidates(id);
        if (all.stream().anyMatch(one -> one.verdict() == Candidate.Verdict.OPEN)) {
            throw new Refusal("neighborhood.election.refusal.unchecked").by(Election.LAW);
        }
        List<Candidate> fit = all.stream().filter(Candidate::isFit).toList();
        if (fit.size() < election.minMembers()) {
            throw new Refusal("neighborhood.election.refusal.candidates", election.minMembers()).by(Election.LAW);
        }
        List<MatterDraft.Candidate> ballot = fit.stream().map(one -> MatterDraft.Candidate.of(one.name(), one.personId())).toList();
        String title = texts.get("neighborhood.election.vote." + kindOf(election));
        long vote = votes.propose(election.areaId(), new VoteProposal(election.areaId(), VoteScope.WHOLE,
                VoteProposal.Words.of(title, texts.get("neighborhood.election.vote.reasons", election.seats(), election.years())),
                List.of(MatterDraft.election(title, ballot, election.seats(), election.minMembers(), election.maxAlternates())),
                new VoteProposal.Origin(election.dossier(), KEY)), today());
        election.putToVote(vote);
        closeNominations(id);
        act.fact("vote", vote).fact("candidates", fit.size());
        return vote;
    }

    /** As the owners' vote was counted on that day, or counted again. */
    @Guarded("neighborhood.carryOut")
    public void counted(@Of(Election.class) long id, MatterOutcome outcome, LocalDate on, boolean recount) {
        Election election = repository.get(id);
        if (!following.isCurrent(election) || !recount && election.stage() != Election.Stage.VOTING) {
            act.fact("over", election.stage());
            return;
        }
        boolean formed = recount && undo(election, "复核后结果变更");
        List<Long> elected = persons(outcome.elected());
        List<Long> alternates = persons(outcome.alternates());
        List<Long> tie = persons(outcome.tie());
        repository.candidates(id).stream().filter(Candidate::isFit).forEach(one -> one.counted(result(one, elected, alternates, tie)));
        act.fact("outcome", outcome.outcome()).fact("elected", elected.size()).fact("tie", tie.size());
        List<Long> members = new ArrayList<>(following.kept(election));
        members.addAll(elected);
        // a first meeting that a recount turns is called again as a whole
        boolean over = formed && !election.isOfRest() && !election.origin().isEmpty() && !following.first(election).standsWith(members.size());
        if (over || members.isEmpty() && tie.isEmpty()) {
            boolean quorum = outcome.outcome() != MatterOutcome.Outcome.NO_QUORUM;
            election.fail(texts.get("neighborhood.election.failed." + (quorum ? "REJECTED" : "NO_QUORUM")), on);
            ended.fire(new ElectionEnded(id, election.areaId(), election.origin(), false));
        } else if (election.isOfRest()) {
            fillRest(election, new Formation.Elected(elected, alternates), tie, on);
        } else {
            fillWhole(election, new Formation.Elected(members, alternates), tie, on);
        }
    }

    /** Whoever passed sits, also where others did not. */
    private void fillRest(Election election, Formation.Elected elected, List<Long> tie, LocalDate on) {
        Committee committee = committees.get(election.committeeId());
        if (committee.dissolvedOn() != null) {
            election.fail(texts.get("neighborhood.election.failed.DISSOLVED"), on);
            return;
        }
        formation.fill(committee, elected, on);
        if (elected.members().isEmpty()) {
            election.partly(on);
        } else {
            election.form(on);
            ended.fire(new ElectionEnded(election.id(), election.areaId(), election.origin(), true));
        }
        if (!tie.isEmpty()) {
            following.hold(election, election.committeeId(), election.seats() - elected.members().size(), election.maxAlternates(), tie);
        }
    }

    private void fillWhole(Election election, Formation.Elected elected, List<Long> tie, LocalDate on) {
        Election first = following.first(election);
        int open = first.seats() - elected.members().size();
        if (!first.standsWith(elected.members().size())) {
            election.partly(on);
            following.hold(election, 0, open, election.maxAlternates(), tie);
            return;
        }
        Committee made = formation.form(election.areaId(), first.shape(), elected, on, election.voteId());
        election.form(on);
        ended.fire(new ElectionEnded(election.id(), election.areaId(), election.origin(), true));
        if (!tie.isEmpty()) {
            following.hold(election, made.id(), open, election.maxAlternates(), tie);
        }
    }

    /** The vote was annulled: the committee that came of it goes, the one before it stands again. */
    @Guarded("neighborhood.carryOut")
    public void annulled(@Of(Election.class) long id) {
        Election election = repository.get(id);
        if (!following.isCurrent(election)) {
            act.fact("over", election.stage());
            return;
        }
        undo(election, "表决被撤销");
        election.fail(texts.get("neighborhood.election.failed.ANNULLED"), today());
        act.fact("annulled", election.voteId());
        ended.fire(new ElectionEnded(id, election.areaId(), election.origin(), false));
    }

    /** Its count does not hold, and what went on from it neither. @return whether a committee had come of it */
    private boolean undo(Election election, String why) {
        boolean after = following.next(election).filter(one -> election.isCounted()).map(one -> overtake(election, one, why)).orElse(false);
        LocalDate formedOn = election.endedOn();
        boolean formed = election.stage() == Election.Stage.FORMED;
        election.countAnew();
        if (formed && election.isOfRest()) {
            formation.empty(committees.get(election.committeeId()), repository.candidates(election.id()).stream()
                    .filter(one -> one.result() == Candidate.Result.ELECTED || one.result() == Candidate.Result.ALTERNATE)
                    .map(Candidate::personId).toList(), formedOn, today(), why);
        } else if (formed) {
            committees.of(election.areaId()).stream().filter(made -> made.voteId() == election.voteId() && made.dissolvedOn() == null)
                    .forEach(made -> formation.undo(made, today(), why));
        }
        return formed || after;
    }

    private boolean overtake(Election election, Election next, String why) {
        if (next.stage() == Election.Stage.FAILED) {
            return false;
        }
        boolean formed = undo(next, why);
        next.fail(why, today());
        closeNominations(next.id());
        act.fact("overtaken", next.id());
        if (!next.isOfRest()) {
            continued.fire(new ElectionContinued(next.id(), election.id(), election.origin()));
        }
        return formed;
    }

    private static String kindOf(Election election) {
        return election.isRunOff() ? "runOff" : election.isFollowing() || election.isOfRest() ? "rest" : "title";
    }

    private static Candidate.Result result(Candidate one, List<Long> elected, List<Long> alternates, List<Long> tie) {
        long person = one.personId();
        return elected.contains(person) ? Candidate.Result.ELECTED : alternates.contains(person) ? Candidate.Result.ALTERNATE
                : tie.contains(person) ? Candidate.Result.TIE : Candidate.Result.NOT_ELECTED;
    }

    private static List<Long> persons(List<MatterDraft.Candidate> named) {
        return new ArrayList<>(named.stream().map(MatterDraft.Candidate::personId).toList());
    }

    @Open("elections are public from the first day")
    public List<Election> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    @Open("the same")
    public Election read(long id) {
        return repository.get(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
