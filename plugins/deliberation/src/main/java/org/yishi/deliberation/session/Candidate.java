package org.yishi.deliberation.session;

import java.util.Set;
import java.util.TreeSet;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A point on the table (待商定的一条): written by the recorder, asked about in two rounds, reworded between them if that helps, and put to an
 * open vote if somebody still objects. What becomes of it is said by the rule alone.
 */
@Entity(name = "PointCandidate")
@Sealed
@Table(name = "deliberation_candidate")
public class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private String body;
    @Column(name = "owners_matter")
    private boolean ownersMatter;
    @Column(name = "whose_why")
    private String whoseWhy;
    private Boolean dividing;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "deliberation_candidate_statement", joinColumns = @JoinColumn(name = "candidate_id"))
    @Column(name = "statement_id")
    private Set<Long> statements = new TreeSet<>();

    protected Candidate() {
        // for JPA
    }

    public static Candidate put(long consultationId, String body, Belonging whose, Set<Long> statements) {
        Candidate candidate = new Candidate();
        candidate.consultationId = consultationId;
        candidate.body = Wording.required(body, 1000, "body");
        candidate.ownersMatter = whose.toOwners();
        candidate.whoseWhy = whose.why();
        candidate.statements = new TreeSet<>(statements);
        return candidate;
    }

    /** An open point (分歧): people were divided about it, and so it stays unless somebody is asked about it all the same. */
    public static Candidate open(long consultationId, String body, Belonging whose, Set<Long> statements) {
        Candidate candidate = put(consultationId, body, whose, statements);
        candidate.dividing = true;
        return candidate;
    }

    public void reword(String better, Belonging whose) {
        body = Wording.required(better, 1000, "body");
        ownersMatter = whose.toOwners();
        whoseWhy = whose.why();
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public String body() {
        return body;
    }

    public boolean isOwnersMatter() {
        return ownersMatter;
    }

    /** Why it does not belong to the owners; null where it does, and where nothing could. */
    public String whoseWhy() {
        return whoseWhy;
    }

    /** Whether it was put as an open point. */
    public boolean isDividing() {
        return Boolean.TRUE.equals(dividing);
    }

    /** Ids of the statements it was taken from. */
    public Set<Long> statements() {
        return new TreeSet<>(statements);
    }
}
