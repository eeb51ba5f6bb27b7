package org.yishi.neighborhood.fund;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.Deed;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.neighborhood.vote.MatterDraft;
import org.yishi.neighborhood.vote.VoteProposal;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.neighborhood.vote.Votes;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.rule.share.CostApportionRule;
import org.yishi.portal.text.Texts;

/** Using the maintenance fund, and raising it: step by step, each in its order. */
@ApplicationScoped
public class FundUses {

    static final String KEY = "FUND";

    @Inject
    private FundRepository repository;
    @Inject
    private Treasury treasury;
    @Inject
    private Bearers bearers;
    @Inject
    private Votes votes;
    @Inject
    private Cases cases;
    @Inject
    private People people;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded("neighborhood.planFund")
    public long plan(@In long areaId, FundUse.Plan plan) {
        if (plan.kind() == FundUse.Kind.EMERGENCY) {
            throw new Refusal("neighborhood.fund.refusal.emergency").at("kind").by("四川省物业管理条例第九十条");
        }
        treasury.require(areaId, Deed.DECIDE);
        return begin(areaId, plan);
    }

    /** A danger of the list: no vote, the department decides in three working days. Whose term is over may ask too, and the residents' committee. */
    @Guarded("neighborhood.askInEmergency")
    public long ask(@In long areaId, FundUse.Plan plan) {
        boolean officer = current.get().isPortal() || List.of(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.OWNERS_COMMITTEE_MEMBER).stream()
                .anyMatch(role -> people.holds(current.get().personId(), role, areaId));
        if (!officer && !treasury.keepsSafe(areaId)) {
            throw new AccessRefused("neighborhood.askInEmergency", current.get(), areaId);
        }
        return begin(areaId, plan);
    }

    private long begin(long areaId, FundUse.Plan plan) {
        LocalDate today = today();
        FundUse use = repository.add(FundUse.planned(areaId, plan, current.get().personId(), today));
        act.on(use.dossier()).fact("kind", use.kind()).fact("budget", use.budgetCents());
        cases.begin(FundProcedures.of(use.kind()), areaId, use.dossier(), use.title(), Map.of(), today);
        StageEntry entry = StageEntry.of("PLAN", today, Outcome.DONE).fact("budget", Yuan.text(use.budgetCents()));
        cases.enter(use.dossier(), use.danger() == null ? entry : entry.fact("danger", use.danger()));
        List<SplittingRule.Use> like = like(use);
        if (!like.isEmpty()) {
            act.fact("looksSplit", like.stream().map(SplittingRule.Use::id).toList());
        }
        return use.id();
    }

    /** Those who bear the cost vote: use is an ordinary matter, raising a special one. */
    @Guarded("neighborhood.planFund")
    public long putToVote(@Of(FundUse.class) long id) {
        FundUse use = repository.use(id);
        treasury.require(use.areaId(), Deed.CALL_MONEY_VOTE);
        use.require(FundUse.Stage.VOTE);
        long vote = votes.propose(use.areaId(), new VoteProposal(use.areaId(), use.scope(), new VoteProposal.Words(use.title(), use.reason(),
                texts.get("neighborhood.fund.yuan", Yuan.text(use.budgetCents())), texts.get("neighborhood.fund.account.MAINTENANCE"), "", "", ""),
                List.of(MatterDraft.motion(use.item(), texts.get("neighborhood.use.question." + use.kind(), use.part(),
                        Yuan.text(use.budgetCents())), use.reason())), new VoteProposal.Origin(use.dossier(), KEY)), today());
        use.voteOn(vote);
        cases.enter(use.dossier(), StageEntry.of("VOTE", today(), Outcome.BEGUN).fact("vote", vote));
        act.fact("vote", vote);
        return vote;
    }

    @Guarded("neighborhood.carryOut")
    public void counted(@Of(FundUse.class) long id, boolean passed, boolean recount) {
        FundUse use = repository.use(id);
        act.fact("passed", passed).fact("recount", recount);
        if (!recount && use.stage() != FundUse.Stage.VOTE) {
            // it was stopped while its vote ran; the owners' count stands all the same
            act.fact("over", use.stage());
            return;
        }
        if (recount) {
            // what was refused has ended; where a recount says that it passed, it is planned anew
            if (!passed) {
                fall(use, "neighborhood.use.recounted");
            }
            return;
        }
        cases.enter(use.dossier(), StageEntry.of("VOTE", today(), passed ? Outcome.PASSED : Outcome.FAILED));
        use.voted(passed, today());
        if (use.kind() == FundUse.Kind.RAISE && passed) {
            cases.enter(use.dossier(), StageEntry.of("PUBLISHED", today(), Outcome.DONE));
        } else if (!passed) {
            cases.enter(use.dossier(), StageEntry.of("STOPPED", today(), Outcome.DONE).fact("reason", texts.get("neighborhood.use.refused")));
        }
    }

    /** The vote does not hold any more: nothing goes on. */
    @Guarded("neighborhood.carryOut")
    public void annulled(@Of(FundUse.class) long id) {
        FundUse use = repository.use(id);
        act.fact("annulled", use.voteId());
        fall(use, "neighborhood.use.annulled");
    }

    /** What is spent and published stays published; raising the fund can be stopped also then. */
    private void fall(FundUse use, String why) {
        boolean spent = use.stage() == FundUse.Stage.PUBLISHED && use.kind() != FundUse.Kind.RAISE;
        if (!spent && use.stage() != FundUse.Stage.STOPPED) {
            use.stop(today());
            cases.enter(use.dossier(), StageEntry.of("STOPPED", today(), Outcome.DONE).fact("reason", texts.get(why)));
        }
    }

    /** @param number of the department's paper */
    @Guarded("neighborhood.workFund")
    public void approved(@Of(FundUse.class) long id, String number, LocalDate on) {
        FundUse use = repository.use(id);
        use.approve(number);
        enter(use, "DEPARTMENT", on, "number", use.decision());
    }

    @Guarded("neighborhood.workFund")
    public void stopped(@Of(FundUse.class) long id, String reason, LocalDate on) {
        FundUse use = repository.use(id);
        String why = Typed.required(reason, 500, "why");
        use.stop(Typed.past(on, today(), "on"));
        enter(use, "STOPPED", on, "reason", why);
    }

    @Guarded("neighborhood.workFund")
    public void begun(@Of(FundUse.class) long id, String contractor, LocalDate on) {
        FundUse use = repository.use(id);
        treasury.require(use.areaId(), use.kind() == FundUse.Kind.EMERGENCY ? Deed.ASK_IN_EMERGENCY : Deed.DECIDE);
        use.begin(contractor);
        enter(use, "WORK", on, "contractor", use.contractor());
    }

    /** @param by who inspected the work */
    @Guarded("neighborhood.workFund")
    public void accepted(@Of(FundUse.class) long id, String by, LocalDate on) {
        FundUse use = repository.use(id);
        use.accept();
        enter(use, "ACCEPTANCE", on, "by", Typed.required(by, 200, "by"));
    }

    /** What it cost in the end, and what each unit bears of it. */
    @Guarded("neighborhood.workFund")
    public void settled(@Of(FundUse.class) long id, long cents, LocalDate on) {
        FundUse use = repository.use(id);
        use.settle(cents);
        enter(use, "SETTLEMENT", on, "amount", Yuan.text(cents));
        Map<String, BigDecimal> areas = bearers.areas(use);
        CostApportionRule.Shares shares = CostApportionRule.byArea().divide(cents, areas);
        repository.addAll(shares.cents().entrySet().stream()
                .map(one -> FundShare.of(use, one.getKey(), areas.get(one.getKey()), one.getValue())).toList());
        act.fact("shares", shares.cents().size()).fact("sum", shares.sumCents());
    }

    /** Total and each unit's share are public from now on. */
    @Guarded("neighborhood.publishAccounts")
    public void published(@Of(FundUse.class) long id) {
        FundUse use = repository.use(id);
        use.publish(today());
        cases.enter(use.dossier(), StageEntry.of("PUBLISHED", today(), Outcome.DONE).fact("amount", Yuan.text(use.settledCents()))
                .fact("units", repository.countShares(id, "")));
        act.fact("published", use.settledCents());
    }

    private void enter(FundUse use, String stage, LocalDate on, String fact, String value) {
        cases.enter(use.dossier(), StageEntry.of(stage, Typed.past(on, today(), "on"), Outcome.DONE).fact(fact, value));
        act.fact(fact, value);
    }

    @Open("what the owners' fund is used for is public, from the plan on")
    public List<FundUse> of(long areaId) {
        return repository.uses(List.of(areaId));
    }

    @Open("the same")
    public FundUse read(long id) {
        return repository.use(id);
    }

    /** How many there are whose unit's code holds this; none until they are published. */
    @Open("the same")
    public long countShares(long id, String unit) {
        return repository.use(id).stage() == FundUse.Stage.PUBLISHED ? repository.countShares(id, unit) : 0;
    }

    /** So many of them from that place on. */
    @Open("the same")
    public List<FundShare> shares(long id, String unit, int from, int most) {
        return repository.use(id).stage() == FundUse.Stage.PUBLISHED ? repository.shares(id, unit, from, most) : List.of();
    }

    /** Empty until they are published. */
    @Open("each unit's share is published (四川省物业管理条例第九十一条); no name")
    public List<FundShare> shares(long id) {
        return repository.use(id).stage() == FundUse.Stage.PUBLISHED ? repository.shares(id) : List.of();
    }

    /** Uses that look like one project cut into pieces. */
    @Open("what looks split is shown to everybody (domain 5)")
    public List<SplittingRule.Use> like(FundUse use) {
        return new SplittingRule(365).like(use.asUse(), repository.uses(List.of(use.areaId())).stream()
                .filter(one -> one.kind() != FundUse.Kind.RAISE && one.stage() != FundUse.Stage.STOPPED).map(FundUse::asUse).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
