package org.yishi.deliberation.topic;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a person supports a topic (附议), once. Whoever submits one supports it; those of a merged one come along. */
@Entity
@Table(name = "deliberation_topic_support")
public class TopicSupport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "topic_id")
    private long topicId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "supported_on")
    private LocalDate on;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "merged_from")
    private Long mergedFrom;

    protected TopicSupport() {
        // for JPA
    }

    static TopicSupport by(long personId, long topicId, LocalDate on, Instant at) {
        TopicSupport support = new TopicSupport();
        support.topicId = topicId;
        support.personId = personId;
        support.on = on;
        support.recordedAt = at;
        return support;
    }

    /** The same person for the topic into which this one was merged; nobody stays nobody and still counts. */
    TopicSupport movedTo(long other, Instant at) {
        TopicSupport moved = new TopicSupport();
        moved.topicId = other;
        moved.personId = personId;
        moved.on = on;
        moved.recordedAt = at;
        moved.mergedFrom = topicId;
        return moved;
    }

    /** From now on nobody knows whose it was. */
    public void forget() {
        personId = null;
    }

    public long topicId() {
        return topicId;
    }

    /** Null once the person has left. */
    public Long personId() {
        return personId;
    }

    public LocalDate on() {
        return on;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
