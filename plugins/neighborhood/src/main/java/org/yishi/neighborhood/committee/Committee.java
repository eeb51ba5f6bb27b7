package org.yishi.neighborhood.committee;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.TermRule;

/**
 * One term of an owners' committee (一届业主委员会). It is elected, meets for the first time, is filed with the street and confirmed; three
 * months before the end of its term it reports the re-election; then a successor is elected and it hands over. Where none is, or it is dissolved, it
 * hands over to whom the street names. How it stands on a day
 * follows from these days alone: {@link CommitteeStateRule}.
 */
@Entity
@Table(name = "neighborhood_committee")
@Sealed
public class Committee implements Matter {

    /** 业主委员会任期不超过五年. */
    public static final int MOST_YEARS = 5;
    private static final Source TERM = new Source("四川省物业管理条例（2021年修订）", "第三十二条", null, null);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private int term;
    private int seats;
    @Column(name = "min_members")
    private int minMembers;
    private int years;
    @Column(name = "lead_months")
    private int leadMonths;
    @Column(name = "elected_on")
    private LocalDate electedOn;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "first_met_on")
    private LocalDate firstMetOn;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    @Column(name = "filing_number")
    private String filingNumber;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Column(name = "succeeded_on")
    private LocalDate succeededOn;
    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;
    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;
    @Column(name = "dissolved_why")
    private String dissolvedWhy;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Committee() {
    }

    /**
     * How large it is and for how long.
     *
     * @param minMembers below which it cannot stand
     */
    public record Shape(int seats, int minMembers, int years) {
    }

    /** @param leadMonths how long before its end the re-election is due; it keeps that to the end */
    static Committee elected(long areaId, int term, Shape shape, int leadMonths, LocalDate electedOn, long voteId, long by, Instant at) {
        if (shape.years() < 1 || shape.years() > MOST_YEARS) {
            throw new Refusal("neighborhood.committee.refusal.years", MOST_YEARS).at("years").by(TERM.toString());
        }
        Committee committee = new Committee();
        committee.areaId = areaId;
        committee.term = term;
        committee.seats = shape.seats();
        committee.minMembers = shape.minMembers();
        committee.years = shape.years();
        committee.leadMonths = leadMonths;
        committee.electedOn = electedOn;
        committee.voteId = voteId;
        committee.recordedBy = by;
        committee.recordedAt = at;
        return committee;
    }

    public CommitteeStateRule stateRule() {
        return new CommitteeStateRule(new TermRule(years, leadMonths, TermRule.ofYears(years, TERM).handoverDays(), TERM));
    }

    public CommitteeState stateOn(LocalDate day, int inOffice) {
        return stateRule().on(day, new CommitteeStateRule.Facts(electedOn, seats, inOffice, succeededOn, handedOverOn, dissolvedOn));
    }

    void meetFirst(LocalDate on, LocalDate today) {
        if (firstMetOn != null) {
            throw new Refusal("neighborhood.committee.refusal.metAlready");
        }
        firstMetOn = Typed.between(electedOn, on, today, "on");
    }

    void file(LocalDate on, LocalDate today) {
        if (filedOn != null) {
            throw new Refusal("neighborhood.committee.refusal.filedAlready");
        }
        filedOn = Typed.between(electedOn, on, today, "on");
    }

    void confirm(String number, LocalDate on, LocalDate today) {
        if (filedOn == null || confirmedOn != null) {
            throw new Refusal("neighborhood.committee.refusal.notFiled").by("四川省物业管理条例第三十五条");
        }
        filingNumber = Typed.required(number, 60, "number");
        confirmedOn = Typed.between(filedOn, on, today, "on");
    }

    void reportReelection(LocalDate on, LocalDate today) {
        reportedOn = Typed.between(electedOn, on, today, "on");
    }

    void succeed(LocalDate on) {
        succeededOn = on;
    }

    /** @param entrusted to whom the street named, as nobody follows; who follows later gets it from there */
    void handOver(LocalDate on, boolean entrusted) {
        if (succeededOn == null && !entrusted) {
            throw new Refusal("neighborhood.committee.refusal.noSuccessor").by("四川省物业管理条例第四十五条");
        }
        handedOverOn = handedOverOn == null ? on : handedOverOn;
    }

    void dissolve(LocalDate on, String why) {
        dissolvedOn = on;
        dissolvedWhy = Typed.required(why, 500, "why");
    }

    /** The count that elected its successor does not hold any more. */
    void standAgain() {
        succeededOn = null;
        handedOverOn = null;
    }

    /** Whether it has to hand over: another follows, or it was ended. */
    public boolean isLeaving() {
        return succeededOn != null || dissolvedOn != null;
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
        return "neighborhood/committee/" + id;
    }

    public int term() {
        return term;
    }

    public int seats() {
        return seats;
    }

    public int minMembers() {
        return minMembers;
    }

    public LocalDate electedOn() {
        return electedOn;
    }

    public long voteId() {
        return voteId;
    }

    public LocalDate lastDay() {
        return electedOn.plusYears(years);
    }

    /** From this day on its re-election is due. */
    public LocalDate reelectionFrom() {
        return stateRule().term().on(electedOn, electedOn).reelectionDeadline();
    }

    public LocalDate firstMetOn() {
        return firstMetOn;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public String filingNumber() {
        return filingNumber;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public LocalDate succeededOn() {
        return succeededOn;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }

    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    public String dissolvedWhy() {
        return dissolvedWhy;
    }
}
