package org.yishi.neighborhood.branch;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * The party branch of a compound (小区党支部): surveyed, applied for, approved by the street, elected, active; three months before its
 * term is over re-election is due, and it is elected anew.
 */
@Entity
@Table(name = "neighborhood_branch")
public class Branch implements Matter {

    public static final String DOSSIERS = "neighborhood/branch/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private BranchForm form;
    @Enumerated(EnumType.STRING)
    private BranchState state;
    private int living;
    private int formal;
    private int units;
    private int seats;
    @Column(name = "elected_on")
    private LocalDate electedOn;
    @Column(name = "term_years")
    private int termYears;
    private String contact = "";
    @Column(name = "office_hours")
    private String officeHours = "";
    private boolean shown;
    @Column(name = "opened_at")
    private Instant openedAt;

    protected Branch() {
        // for JPA
    }

    /**
     * What a survey found (摸排); numbers only.
     *
     * @param living party members who live in the compound
     * @param formal those who would be formal members of the branch
     * @param units  units (单位) to which they belong
     */
    public record Survey(BranchForm form, int living, int formal, int units) {
    }

    static Branch surveyed(long areaId, Survey found, Instant at) {
        Branch branch = new Branch();
        branch.areaId = areaId;
        branch.state = BranchState.SURVEY;
        branch.openedAt = at;
        branch.count(found);
        return branch;
    }

    final void count(Survey found) {
        if (found.living() < found.formal()) {
            throw new Refusal("neighborhood.branch.refusal.moreThanLive").at("formal");
        }
        form = found.form();
        living = found.living();
        formal = found.formal();
        units = found.units();
    }

    void reach(BranchState next) {
        state = next;
    }

    void elect(int elected, LocalDate on, int years) {
        state = BranchState.ELECTED;
        seats = elected;
        electedOn = on;
        termYears = years;
    }

    void tell(String where, String when) {
        contact = where;
        officeHours = when;
    }

    /** Whether the compound's public pages speak of it; not until somebody says so. */
    void show(boolean toEverybody) {
        shown = toEverybody;
    }

    /** A branch that does not work yet, or no longer, plans nothing and meets nobody. */
    public void requireWork() {
        if (!state.works()) {
            throw new Refusal("neighborhood.branch.refusal.notWorking").by(BranchProcedure.WORK);
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public BranchForm form() {
        return form;
    }

    public BranchState state() {
        return state;
    }

    public int living() {
        return living;
    }

    public int formal() {
        return formal;
    }

    public int units() {
        return units;
    }

    public int seats() {
        return seats;
    }

    public LocalDate electedOn() {
        return electedOn;
    }

    public int termYears() {
        return termYears;
    }

    /** Whether everybody may know of it: approved, and not kept inside. */
    public boolean isShown() {
        return shown && state.isPublic();
    }

    public String contact() {
        return contact;
    }

    public String officeHours() {
        return officeHours;
    }
}
