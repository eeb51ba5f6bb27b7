package org.yishi.neighborhood.vote;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What happened to a ballot that came on paper: its serial, its scan, who typed it, who read it again and what that one read (纸质票的经手). */
@Embeddable
public class PaperTrail {

    private String serial = "";
    private Long scan;
    @Column(name = "scan_sha")
    private String scanSha = "";
    @Column(name = "entered_by")
    private long enteredBy;
    @Column(name = "confirmed_by")
    private long confirmedBy;
    @Column(name = "second_marks")
    private String secondMarks;
    private boolean corrected;

    protected PaperTrail() {
        // for JPA
    }

    /** Of a ballot that was cast on a screen. */
    static PaperTrail none() {
        return new PaperTrail();
    }

    static PaperTrail typed(String serial, Scan scan, long worker) {
        PaperTrail trail = new PaperTrail();
        trail.serial = serial;
        trail.scan = scan.documentId();
        trail.scanSha = scan.sha256();
        trail.enteredBy = worker;
        return trail;
    }

    PaperTrail readAgain(String marks, long worker) {
        PaperTrail trail = readBy(worker);
        trail.secondMarks = marks;
        return trail;
    }

    PaperTrail corrected(long worker) {
        PaperTrail trail = readBy(worker);
        trail.corrected = true;
        return trail;
    }

    /** Who typed it cannot be the one who reads it again. */
    private PaperTrail readBy(long worker) {
        if (worker == enteredBy) {
            throw new Refusal("neighborhood.vote.refusal.sameReader").by(VoteLaw.DECIDING);
        }
        PaperTrail trail = typed(serial, new Scan(scan, scanSha), enteredBy);
        trail.confirmedBy = worker;
        trail.secondMarks = secondMarks;
        trail.corrected = corrected;
        return trail;
    }

    public String serial() {
        return serial;
    }

    public Long scan() {
        return scan;
    }

    String scanSha() {
        return scanSha;
    }

    long enteredBy() {
        return enteredBy;
    }

    public boolean isCorrected() {
        return corrected;
    }
}
