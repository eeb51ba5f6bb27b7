package org.yishi.neighborhood.guidance;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.compound.Words;

/** What the branch advises on a vote of the owners (支部意见), in its own words. It stays as given; another one may follow. */
@Entity
@Table(name = "neighborhood_vote_advice")
public class VoteAdvice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "branch_id")
    private long branchId;
    @Column(name = "vote_id")
    private long voteId;
    private String advice;
    @Column(name = "given_on")
    private LocalDate givenOn;

    protected VoteAdvice() {
        // for JPA
    }

    static VoteAdvice given(Branch branch, long voteId, String advice, LocalDate on) {
        VoteAdvice given = new VoteAdvice();
        given.areaId = branch.areaId();
        given.branchId = branch.id();
        given.voteId = voteId;
        given.advice = Words.needed(advice, 2000, "advice");
        given.givenOn = on;
        return given;
    }

    long id() {
        return id;
    }

    long branchId() {
        return branchId;
    }

    long voteId() {
        return voteId;
    }

    public String advice() {
        return advice;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
