package org.yishi.deliberation.consultation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** When each step was taken, by the clock of the server. */
@Embeddable
public class Milestones {

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "informed_at")
    private Instant informedAt;

    @Column(name = "counted_at")
    private Instant countedAt;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "circled_at")
    private Instant circledAt;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "routed_at")
    private Instant routedAt;

    @Column(name = "fed_back_at")
    private Instant fedBackAt;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Milestones() {
        // for JPA
    }

    static Milestones opened(long personId, Instant at) {
        Milestones milestones = new Milestones();
        milestones.openedBy = personId;
        milestones.openedAt = at;
        return milestones;
    }

    void accepted(Instant at) {
        acceptedAt = at;
    }

    void informed(Instant at) {
        informedAt = at;
    }

    void counted(Instant at) {
        countedAt = at;
    }

    void adopted(Instant at) {
        adoptedAt = at;
    }

    void withdrawn(Instant at) {
        withdrawnAt = at;
    }

    void convened(Instant at) {
        convenedAt = at;
    }

    /** The groups concerned were written anew and hang out again. */
    void circled(Instant at) {
        circledAt = at;
    }

    void drafted(Instant at) {
        draftedAt = at;
    }

    void routed(Instant at) {
        routedAt = at;
    }

    void fedBack(Instant at) {
        fedBackAt = at;
    }

    void evaluated(Instant at) {
        evaluatedAt = at;
    }

    void failed(Instant at) {
        failedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    /** The opinion is open again. */
    void undrafted() {
        draftedAt = null;
    }

    public long openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant informedAt() {
        return informedAt;
    }

    public Instant countedAt() {
        return countedAt;
    }

    public Instant adoptedAt() {
        return adoptedAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Instant convenedAt() {
        return convenedAt;
    }

    /** Since when the groups concerned hang out as they are; null before people are named. */
    public Instant circledAt() {
        return circledAt == null ? convenedAt : circledAt;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant routedAt() {
        return routedAt;
    }

    public Instant fedBackAt() {
        return fedBackAt;
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    public Instant failedAt() {
        return failedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
