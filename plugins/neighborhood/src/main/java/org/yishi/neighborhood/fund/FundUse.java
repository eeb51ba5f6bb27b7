package org.yishi.neighborhood.fund;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * A use of the maintenance fund (维修资金使用), or raising it (续筹): planned, voted by those who bear the cost, approved by the housing
 * department, done, accepted, settled, and published with each unit's share. In a danger of the list nobody votes.
 */
@Entity
@Table(name = "neighborhood_fund_use")
public class FundUse implements Matter {

    static final String DOSSIERS = "neighborhood/fund/";
    static final String LAW = "民法典第二百七十八条；四川省物业管理条例第八十八条至第九十一条";

    public enum Kind {
        /** 一般使用: an ordinary matter. */
        ORDINARY,
        /** 应急使用: no vote. */
        EMERGENCY,
        /** 续筹: a special matter. */
        RAISE
    }

    public enum Stage { PLAN, VOTE, DEPARTMENT, WORK, ACCEPTANCE, SETTLEMENT, PUBLISHED, STOPPED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING) private Kind kind;
    /** What comes next. */
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private String title;
    private String part;
    @Column(name = "part_key")
    private String partKey;
    @Enumerated(EnumType.STRING) private Danger danger;
    private String reason;
    @Column(name = "budget_cents")
    private long budgetCents;
    @Enumerated(EnumType.STRING)
    private VoteScope.Kind scope;
    @Column(name = "scope_names")
    private String scopeNames;
    @Column(name = "vote_id")
    private long voteId;
    private String decision = "";
    @Embedded private FundWork work = new FundWork();
    @Column(name = "planned_by")
    private long plannedBy;
    @Column(name = "planned_on")
    private LocalDate plannedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected FundUse() {
    }

    /**
     * What is planned.
     *
     * @param danger null where it is no emergency
     * @param scope  whose units bear the cost
     */
    public record Plan(Kind kind, String title, String part, Danger danger, String reason, long budgetCents, VoteScope scope) {
    }

    static FundUse planned(long areaId, Plan plan, long by, LocalDate on) {
        if (Typed.chosen(plan.kind(), "kind") == Kind.EMERGENCY && plan.danger() == null) {
            throw new Refusal("neighborhood.fund.refusal.danger").at("danger").by("四川省物业管理条例第九十条");
        }
        FundUse use = new FundUse();
        use.areaId = areaId;
        use.kind = plan.kind();
        use.stage = plan.kind() == Kind.EMERGENCY ? Stage.DEPARTMENT : Stage.VOTE;
        use.title = Typed.required(plan.title(), 200, "headline");
        use.part = Typed.required(plan.part(), 200, "part");
        use.partKey = SplittingRule.keyOf(plan.part());
        use.danger = plan.kind() == Kind.EMERGENCY ? plan.danger() : null;
        use.reason = Typed.required(plan.reason(), 4000, "reason");
        use.budgetCents = plan.budgetCents();
        use.scope = plan.scope().kind();
        use.scopeNames = String.join("\n", plan.scope().names());
        use.plannedBy = by;
        use.plannedOn = on;
        return use;
    }

    void require(Stage wanted) {
        if (stage != wanted) {
            throw new Refusal("neighborhood.fund.refusal.stage." + stage).by(LAW);
        }
    }

    void voteOn(long vote) {
        require(Stage.VOTE);
        if (voteId != 0) {
            throw new Refusal("neighborhood.fund.refusal.voting").by(LAW);
        }
        voteId = vote;
    }

    /** As the owners voted; where they refused it, it is stopped. Raising the fund is done with the vote. */
    void voted(boolean passed, LocalDate on) {
        stage = !passed ? Stage.STOPPED : kind == Kind.RAISE ? Stage.PUBLISHED : Stage.DEPARTMENT;
        endedOn = stage == Stage.DEPARTMENT ? null : on;
    }

    void approve(String number) {
        require(Stage.DEPARTMENT);
        decision = Typed.required(number, 60, "number");
        stage = Stage.WORK;
    }

    void stop(LocalDate on) {
        stage = Stage.STOPPED;
        endedOn = on;
    }

    void begin(String who) {
        require(Stage.WORK);
        work.begin(who);
        stage = Stage.ACCEPTANCE;
    }

    void accept() {
        require(Stage.ACCEPTANCE);
        stage = Stage.SETTLEMENT;
    }

    /** @param cents not more than was voted for */
    void settle(long cents) {
        require(Stage.SETTLEMENT);
        work.settle(cents, budgetCents);
    }

    void publish(LocalDate on) {
        require(Stage.SETTLEMENT);
        work.requireSettled();
        stage = Stage.PUBLISHED;
        endedOn = on;
    }

    public VoteScope scope() {
        return new VoteScope(scope, scopeNames.isEmpty() ? List.of() : List.of(scopeNames.split("\n")));
    }

    /** As the rule against splitting sees it. */
    SplittingRule.Use asUse() {
        return new SplittingRule.Use(id, partKey, work.contractorKey(), plannedOn, settledCents() == null ? budgetCents : settledCents());
    }

    /** By what item the owners decide it. */
    public String item() {
        return kind == Kind.RAISE ? "278-6" : "278-5";
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public Kind kind() {
        return kind;
    }

    /** Nothing is left to do. */
    public boolean isOver() {
        return stage == Stage.PUBLISHED || stage == Stage.STOPPED;
    }

    public Stage stage() {
        return stage;
    }

    public String title() {
        return title;
    }

    public String part() {
        return part;
    }

    public Danger danger() {
        return danger;
    }

    public String reason() {
        return reason;
    }

    public long budgetCents() {
        return budgetCents;
    }

    public long voteId() {
        return voteId;
    }

    public String decision() {
        return decision;
    }

    public String contractor() {
        return work.contractor();
    }

    public Long settledCents() {
        return work.settledCents();
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
