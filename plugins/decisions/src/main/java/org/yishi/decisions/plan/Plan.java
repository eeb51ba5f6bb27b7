package org.yishi.decisions.plan;

import static org.yishi.decisions.matter.Wording.optional;
import static org.yishi.decisions.matter.Wording.required;

import java.time.Instant;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One version of the plan (方案). It is never edited: who wants something else writes the next version, the older stays readable. */
@Entity
@Table(name = "decisions_plan")
@Sealed
public class Plan {

    private static final int LONGEST = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "matter_id")
    private long matterId;

    /** 1, 2, 3 ... within its matter. */
    private int edition;

    private String body;

    @Column(name = "cost_cents")
    private long costCents;

    private String funding;

    private String alternatives;

    private String dissent;

    private String experts;

    private String responsible;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Plan() {
        // for JPA
    }

    /**
     * What a version says.
     *
     * @param funding      where the money comes from
     * @param alternatives other ways that were considered
     * @param dissent      other opinions in the committees
     * @param experts      what experts said; needed for technical matters
     * @param responsible  who answers for carrying it out
     */
    public record Words(String body, long costCents, String funding, String alternatives, String dissent, String experts,
            String responsible) {
    }

    static Plan version(long matterId, int edition, Words words, long personId, Instant at) {
        if (words.costCents() < 0) {
            throw new Refusal("decisions.refusal.noAmount").at("cost");
        }
        Plan plan = new Plan();
        plan.matterId = matterId;
        plan.edition = edition;
        plan.body = required(words.body(), LONGEST, "body");
        plan.costCents = words.costCents();
        plan.funding = optional(words.funding(), 500, "funding");
        plan.alternatives = optional(words.alternatives(), LONGEST, "alternatives");
        plan.dissent = optional(words.dissent(), LONGEST, "dissent");
        plan.experts = optional(words.experts(), LONGEST, "experts");
        plan.responsible = optional(words.responsible(), 200, "responsible");
        plan.writtenBy = personId;
        plan.writtenAt = at;
        return plan;
    }

    /** Whether the two committees can consult on it: cost, source of money, alternatives and dissent are there, if only "none". */
    public boolean isComplete() {
        return !funding.isEmpty() && !alternatives.isEmpty() && !dissent.isEmpty() && !responsible.isEmpty();
    }

    public boolean hasExperts() {
        return !experts.isEmpty();
    }

    /** Tells later which text the body had before it. */
    public String digest() {
        return LedgerEntry.sha256(String.join("\u0000", body, Long.toString(costCents), funding, alternatives, dissent, experts, responsible));
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public int edition() {
        return edition;
    }

    public String body() {
        return body;
    }

    public long costCents() {
        return costCents;
    }

    public String funding() {
        return funding;
    }

    public String alternatives() {
        return alternatives;
    }

    public String dissent() {
        return dissent;
    }

    public String experts() {
        return experts;
    }

    public String responsible() {
        return responsible;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
