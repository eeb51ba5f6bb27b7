package org.yishi.deliberation.outcome;

import java.util.Set;
import java.util.TreeSet;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/**
 * A point of the outcome (协商意见). Written after the votes were counted and struck out again at will, until the outcome is
 * published; from then on it stands.
 */
@Entity
@Sealed
@Table(name = "deliberation_point")
public class Point {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    private String body;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "deliberation_point_statement", joinColumns = @JoinColumn(name = "point_id"))
    @Column(name = "statement_id")
    private Set<Long> statements = new TreeSet<>();

    protected Point() {
        // for JPA
    }

    /** @param statements ids of the statements it rests on, may be none */
    public static Point of(long consultationId, PointKind kind, String body, Set<Long> statements) {
        if (kind == null) {
            throw new Refusal("deliberation.refusal.empty").at("kind");
        }
        Point point = new Point();
        point.consultationId = consultationId;
        point.kind = kind;
        point.body = Wording.required(body, 1000, "body");
        point.statements = new TreeSet<>(statements);
        return point;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public PointKind kind() {
        return kind;
    }

    public String body() {
        return body;
    }

    /** Ids of the statements it rests on. */
    public Set<Long> statements() {
        return new TreeSet<>(statements);
    }
}
