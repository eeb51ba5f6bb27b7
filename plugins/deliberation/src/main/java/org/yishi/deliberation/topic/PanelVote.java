package org.yishi.deliberation.topic;

import java.time.Instant;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a member of the panel voted, openly, or that the member has an interest in the matter and does not vote (回避). May be changed until the decision. */
@Entity
@Sealed
@Table(name = "deliberation_topic_vote")
public class PanelVote {

    /** A vote, or the declaration of an interest. */
    public enum Stand {
        ACCEPT, REFER, REJECT, MERGE, RECUSED;

        /** Null for who does not vote. */
        PanelRule.Choice choice() {
            return this == RECUSED ? null : PanelRule.Choice.valueOf(name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "topic_id")
    private long topicId;
    private int round;
    @Column(name = "person_id")
    private long personId;
    private String body;
    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private Stand stand;
    private String remark;
    @Column(name = "voted_at")
    private Instant votedAt;

    protected PanelVote() {
        // for JPA
    }

    /** @param body of which the member is */
    static PanelVote of(RaisedTopic topic, long personId, String body, Stand stand, String remark, Instant at) {
        PanelVote vote = new PanelVote();
        vote.topicId = topic.id();
        vote.round = topic.days().round();
        vote.personId = personId;
        vote.body = body;
        vote.change(stand, remark, at);
        return vote;
    }

    /** Whoever declared an interest stays out of it. */
    void change(Stand better, String why, Instant at) {
        if (better == null) {
            throw new Refusal("deliberation.refusal.empty").at("stand");
        }
        if (stand == Stand.RECUSED) {
            throw new Refusal("deliberation.topic.refusal.recused");
        }
        remark = better == Stand.ACCEPT ? Wording.optional(why, 500, "remark") : Wording.required(why, 500, "remark");
        stand = better;
        votedAt = at;
    }

    public long topicId() {
        return topicId;
    }

    public int round() {
        return round;
    }

    public long personId() {
        return personId;
    }

    public String body() {
        return body;
    }

    public Stand stand() {
        return stand;
    }

    public boolean isRecused() {
        return stand == Stand.RECUSED;
    }

    public String remark() {
        return remark;
    }

    public Instant votedAt() {
        return votedAt;
    }
}
