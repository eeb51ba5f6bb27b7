package org.yishi.neighborhood.branch;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.rule.period.TermRule;

/** From the application to the working branch, and to its end: the street approves, the members elect, the branch says where it is found. */
@ApplicationScoped
public class Establishment {

    @Inject
    private BranchRepository repository;
    @Inject
    private BranchFigures figures;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private Event<BranchElected> elected;
    @Inject
    private Event<BranchEnded> ended;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The vote by which a branch elected; of names only the roll knows. */
    public record Election(LocalDate on, int base, int present, int fewest, int seats) {
    }

    /** @param paper the approval document; needed */
    @Guarded("neighborhood.approveBranch")
    public void approve(@Of(Branch.class) long id, Paper paper, LocalDate on) {
        Branch branch = repository.get(id);
        Document kept = documents.keep(branch.areaId(), branch.dossier(), Privacy.OFFICE, paper.required().name(), paper.content());
        branch.reach(BranchState.APPROVED);
        LocalDate electBy = Words.past(on, clock, "on").plusDays(figures.number("electDays", branch.areaId()));
        enter(branch, StageEntry.of("APPROVED", on, Outcome.PASSED).fulfilling("approval").fact(BranchProcedure.ELECT_BY, electBy)
                .fact("document", kept.sha256()));
    }

    @Guarded("neighborhood.approveBranch")
    public void giveBack(@Of(Branch.class) long id, String reason, LocalDate on) {
        Branch branch = repository.get(id);
        branch.reach(BranchState.RETURNED);
        enter(branch, StageEntry.of("RETURNED", Words.past(on, clock, "on"), Outcome.DONE)
                .fact("reason", Words.needed(reason, 500, "reason")));
    }

    /** The members' meeting elected: refused where too few came, too few agreed, or too many or too few sit on the committee. */
    @Guarded("neighborhood.leadBranch")
    public void elect(@Of(Branch.class) long id, Election vote) {
        Branch branch = repository.get(id);
        BranchElectionRule rule = figures.election(branch.areaId());
        if (!rule.isQuorate(vote.base(), vote.present())) {
            throw new Refusal("neighborhood.branch.refusal.fewCame", rule.quorum(), vote.present(), vote.base()).at("present")
                    .by("中国共产党基层组织选举工作条例");
        }
        if (!rule.isElected(vote.base(), vote.present(), vote.fewest())) {
            throw new Refusal("neighborhood.branch.refusal.fewAgreed", rule.majority(), vote.fewest(), vote.present()).at("fewest")
                    .by("中国共产党基层组织选举工作条例");
        }
        BranchFormRule form = figures.form(branch.areaId());
        if (!form.fits(branch.formal(), vote.seats())) {
            throw new Refusal("neighborhood.branch.refusal.seats", branch.formal(), form.least(branch.formal()), form.most(branch.formal()))
                    .at("seats").by(BranchProcedure.WORK);
        }
        int years = figures.termYears(branch.form(), branch.areaId());
        branch.elect(vote.seats(), Words.past(vote.on(), clock, "on"), years);
        TermRule.Term term = figures.term(years, branch.areaId()).on(vote.on(), LocalDate.now(clock));
        enter(branch, StageEntry.of("ELECTED", vote.on(), Outcome.PASSED).fulfilling("election").fact("base", vote.base())
                .fact("present", vote.present()).fact("fewest", vote.fewest()).fact("seats", vote.seats())
                .fact(BranchProcedure.TERM_DUE_ON, term.reelectionDeadline()).fact("termEnds", term.lastDay()));
        elected.fire(new BranchElected(id, branch.areaId(), vote.on()));
    }

    /** The branch works; from now on everybody knows where to find it. */
    @Guarded("neighborhood.leadBranch")
    public void activate(@Of(Branch.class) long id, String contact, String hours, LocalDate on) {
        Branch branch = repository.get(id);
        branch.tell(Words.needed(contact, 200, "contact"), Words.needed(hours, 200, "hours"));
        branch.reach(BranchState.ACTIVE);
        enter(branch, StageEntry.of("ACTIVE", Words.past(on, clock, "on"), Outcome.DONE).fulfilling("contact"));
    }

    /** Another contact, other office hours. */
    @Guarded("neighborhood.leadBranch")
    public void tell(@Of(Branch.class) long id, String contact, String hours) {
        Branch branch = repository.get(id);
        branch.requireWork();
        branch.tell(Words.needed(contact, 200, "contact"), Words.needed(hours, 200, "hours"));
        act.fact("told", "contact");
    }

    /** Whether its public page is there. Off until the branch says so: what is party-internal starts inside (domain 6.4). */
    @Guarded("neighborhood.leadBranch")
    public void show(@Of(Branch.class) long id, boolean toEverybody) {
        repository.get(id).show(toEverybody);
        act.fact("shown", toEverybody);
    }

    /** Re-election begins; not before it is due. */
    @Guarded("neighborhood.leadBranch")
    public void renew(@Of(Branch.class) long id) {
        Branch branch = repository.get(id);
        branch.requireWork();
        LocalDate today = LocalDate.now(clock);
        TermRule.Term term = figures.term(branch.termYears(), branch.areaId()).on(branch.electedOn(), today);
        if (today.isBefore(term.reelectionDeadline())) {
            throw new Refusal("neighborhood.branch.refusal.termRuns", term.reelectionDeadline()).by(BranchProcedure.WORK);
        }
        branch.reach(BranchState.TERM_DUE);
        enter(branch, StageEntry.of("TERM_DUE", today, Outcome.DONE).fact(BranchProcedure.ELECT_BY, term.lastDay()));
    }

    /** The street merges it with another or dissolves it. */
    @Guarded("neighborhood.approveBranch")
    public void end(@Of(Branch.class) long id, BranchState how, String reason, LocalDate on) {
        if (!how.isOver()) {
            throw new IllegalArgumentException("no end: " + how);
        }
        Branch branch = repository.get(id);
        branch.reach(how);
        enter(branch, StageEntry.of(how.name(), Words.past(on, clock, "on"), Outcome.DONE)
                .fact("reason", Words.needed(reason, 500, "reason")));
        ended.fire(new BranchEnded(id, branch.areaId(), on));
    }

    private void enter(Branch branch, StageEntry entry) {
        cases.enter(branch.dossier(), entry);
    }
}
