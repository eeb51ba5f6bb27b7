package org.yishi.neighborhood.partymember;

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

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * A line of a branch's roll (党员名册): somebody reports, the branch enters or refuses it, and ends it one day. Whoever counts as voting
 * counts in one branch only: the database holds {@code voting_person} once.
 */
@Entity
@Table(name = "neighborhood_partymember")
public class PartyMember implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "branch_id")
    private long branchId;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "person_id")
    private long personId;
    private String name;
    @Enumerated(EnumType.STRING)
    private Registration registration;
    @Enumerated(EnumType.STRING)
    private Standing standing;
    @Enumerated(EnumType.STRING)
    private MemberState state;
    private String unit;
    private String offers;
    @Enumerated(EnumType.STRING)
    private Office office;
    @Column(name = "from_company")
    private boolean fromCompany;
    @Column(name = "voting_person")
    private Long votingPerson;
    private LocalDate since;
    private LocalDate until;
    @Column(name = "reported_at")
    private Instant reportedAt;

    protected PartyMember() {
        // for JPA
    }

    /**
     * What a member says of himself.
     *
     * @param unit   the unit's party organisation; needed for a double registration
     * @param offers what the member can do for the compound
     */
    public record Report(Registration registration, Standing standing, String unit, String offers) {
    }

    static PartyMember reported(Branch branch, long personId, String name, Report report, LocalDate on, Instant at) {
        PartyMember member = new PartyMember();
        member.branchId = branch.id();
        member.areaId = branch.areaId();
        member.personId = personId;
        member.name = name;
        member.registration = report.registration();
        member.standing = report.standing();
        member.unit = report.registration() == Registration.DOUBLE ? Words.needed(report.unit(), 200, "unit")
                : Words.optional(report.unit(), 200, "unit");
        member.offers = Words.optional(report.offers(), 500, "offers");
        member.state = MemberState.REPORTED;
        member.office = Office.NONE;
        member.since = on;
        member.reportedAt = at;
        return member;
    }

    /** Enters the member on the roll; a full member whose relation is here has a vote. */
    void enter(boolean company, LocalDate on) {
        require(MemberState.REPORTED);
        state = MemberState.ENTERED;
        fromCompany = company;
        since = on;
        votingPerson = mayVote() ? personId : null;
    }

    void refuse(LocalDate on) {
        require(MemberState.REPORTED);
        state = MemberState.REFUSED;
        until = on;
    }

    /** The vote rests, or is given back: to a full member whose relation is here. */
    void vote(boolean has) {
        require(MemberState.ENTERED);
        if (has && !mayVote()) {
            throw new Refusal("neighborhood.partymember.refusal.noVote").at("voting");
        }
        votingPerson = has ? personId : null;
    }

    /** Full members whose relation is here; that a vote rests is another matter. */
    boolean mayVote() {
        return registration == Registration.FORMAL && standing == Standing.FULL;
    }

    void hold(Office another) {
        require(MemberState.ENTERED);
        office = another;
    }

    void end(LocalDate on) {
        require(MemberState.ENTERED);
        state = MemberState.ENDED;
        office = Office.NONE;
        votingPerson = null;
        until = on;
    }

    /** What was done in an office stays; the name goes. */
    void unname(String nobody) {
        name = nobody;
        unit = "";
        offers = "";
        if (state == MemberState.ENTERED) {
            votingPerson = null;
            state = MemberState.ENDED;
        }
    }

    private void require(MemberState expected) {
        if (state != expected) {
            throw new Refusal("neighborhood.partymember.refusal.state");
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    /** Acts on the roll stand in the branch's file; they name nobody. */
    @Override
    public String dossier() {
        return Branch.DOSSIERS + branchId;
    }

    public long id() {
        return id;
    }

    public long branchId() {
        return branchId;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Registration registration() {
        return registration;
    }

    public Standing standing() {
        return standing;
    }

    public MemberState state() {
        return state;
    }

    public String unit() {
        return unit;
    }

    public String offers() {
        return offers;
    }

    public Office office() {
        return office;
    }

    public boolean isFromCompany() {
        return fromCompany;
    }

    public boolean isVoting() {
        return votingPerson != null;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** Whether the member is on the roll on that day. */
    public boolean isOn(LocalDate day) {
        return (state == MemberState.ENTERED || state == MemberState.ENDED) && !since.isAfter(day) && (until == null || until.isAfter(day));
    }
}
