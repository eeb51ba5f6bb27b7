package org.yishi.deliberation.consultation;

import static org.yishi.deliberation.consultation.Wording.optional;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The file (会前材料) that everybody can read before they speak: facts, costs, options, what the law allows. */
@Embeddable
public class FactsFile {

    static final int LONGEST = 5000;

    @Column(name = "facts")
    private String facts = "";

    @Column(name = "costs")
    private String costs = "";

    @Column(name = "options")
    private String options = "";

    @Column(name = "legal_limits")
    private String limits = "";

    protected FactsFile() {
        // for JPA, and for the empty file of a new draft
    }

    public static FactsFile of(String facts, String costs, String options, String limits) {
        FactsFile file = new FactsFile();
        file.facts = optional(facts, LONGEST, "facts");
        file.costs = optional(costs, LONGEST, "costs");
        file.options = optional(options, LONGEST, "options");
        file.limits = optional(limits, LONGEST, "limits");
        return file;
    }

    /** Every part must say something, if only that there is nothing: participants are told beforehand. */
    void requireComplete() {
        if (!isComplete()) {
            throw new Refusal("deliberation.refusal.fileIncomplete").by("《关于加强城乡社区协商的意见》（2015）");
        }
    }

    public boolean isComplete() {
        return !facts.isEmpty() && !costs.isEmpty() && !options.isEmpty() && !limits.isEmpty();
    }

    public boolean hasAnything() {
        return !(facts + costs + options + limits).isEmpty();
    }

    /** Tells later whether the file is still the one that was announced. */
    public String digest() {
        return LedgerEntry.sha256(String.join("\u0000", facts, costs, options, limits));
    }

    public String facts() {
        return facts;
    }

    public String costs() {
        return costs;
    }

    public String options() {
        return options;
    }

    public String limits() {
        return limits;
    }
}
