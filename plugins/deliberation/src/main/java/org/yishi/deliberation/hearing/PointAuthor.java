package org.yishi.deliberation.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who wrote a point before the session (书面意见); kept apart from the point, which is public and sealed, and removed with the person. */
@Entity
@Table(name = "deliberation_point_author")
public class PointAuthor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "point_id")
    private long pointId;
    @Column(name = "person_id")
    private long personId;

    protected PointAuthor() {
        // for JPA
    }

    static PointAuthor of(HearingPoint point, long personId) {
        PointAuthor author = new PointAuthor();
        author.consultationId = point.consultationId();
        author.pointId = point.id();
        author.personId = personId;
        return author;
    }

    long personId() {
        return personId;
    }
}
