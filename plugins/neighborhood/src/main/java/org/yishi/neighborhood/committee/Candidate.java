package org.yishi.neighborhood.committee;

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

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Refusal;

/** Somebody who stands for the committee (候选人): proposed, checked, and after the count elected or not. */
@Entity
@Table(name = "neighborhood_candidate")
public class Candidate {

    /** Who may propose (四川省物业管理条例第三十四条). */
    public enum Proposer { OWNERS, PARTY_ORGANISATION, RESIDENTS_COMMITTEE }

    public enum Verdict { OPEN, FIT, UNFIT, WITHDRAWN }

    /** Which check failed (第三十三条). */
    public enum Fault {
        /** 无完全民事行为能力. */
        CAPACITY,
        /** 失信被执行人. */
        LISTED,
        /** 本人、配偶或近亲属在物业服务人任职. */
        EMPLOYED,
        /** 不是本小区业主. */
        NO_OWNER
    }

    public enum Result { ELECTED, ALTERNATE, TIE, NOT_ELECTED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "election_id")
    private long electionId;
    @Column(name = "person_id")
    private long personId;
    private String name;
    @Enumerated(EnumType.STRING)
    private Proposer proposer;
    @Column(name = "petition_id")
    private long petitionId;
    private String words;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Enumerated(EnumType.STRING)
    private Fault fault;
    private String note = "";
    @Column(name = "checked_by")
    private long checkedBy;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    @Enumerated(EnumType.STRING)
    private Result result;

    protected Candidate() {
    }

    static Candidate proposed(Election election, long personId, String name, Proposer proposer, long petitionId, String words) {
        Candidate candidate = new Candidate();
        candidate.electionId = election.id();
        candidate.personId = personId;
        candidate.name = Typed.required(name, 60, "name");
        candidate.proposer = Typed.chosen(proposer, "proposer");
        candidate.petitionId = petitionId;
        candidate.words = Typed.required(words, 2000, "words");
        candidate.verdict = Verdict.OPEN;
        return candidate;
    }

    /** @param found null where all three checks are passed */
    void check(Fault found, String why, long by, LocalDate on) {
        if (verdict == Verdict.WITHDRAWN || result != null) {
            throw new Refusal("neighborhood.election.refusal.checked").by(Election.LAW);
        }
        fault = found;
        note = found == null ? Typed.orEmpty(why, 500, "note") : Typed.required(why, 500, "note");
        verdict = found == null ? Verdict.FIT : Verdict.UNFIT;
        checkedBy = by;
        checkedOn = on;
    }

    /** Equal with others for the last seat; stands in the run-off as checked before. */
    Candidate standAgain(Election next) {
        Candidate again = proposed(next, personId, name, proposer, petitionId, words);
        again.verdict = Verdict.FIT;
        again.checkedBy = checkedBy;
        again.checkedOn = checkedOn;
        return again;
    }

    void withdraw() {
        verdict = Verdict.WITHDRAWN;
    }

    void counted(Result how) {
        result = how;
    }

    void forget(String nobody, String without) {
        name = nobody;
        words = without;
    }

    public boolean isFit() {
        return verdict == Verdict.FIT;
    }

    public long id() {
        return id;
    }

    public long electionId() {
        return electionId;
    }

    public long personId() {
        return personId;
    }

    /** In full: who stands for an office is named. */
    public String name() {
        return name;
    }

    public Proposer proposer() {
        return proposer;
    }

    public String words() {
        return words;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Fault fault() {
        return fault;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public Result result() {
        return result;
    }
}
