package org.yishi.deliberation.topic;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the panel answers to one of the six questions about a topic. A no says why. */
@Entity
@Sealed
@Table(name = "deliberation_topic_answer")
public class ScreenAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "topic_id")
    private long topicId;
    private int round;
    @Enumerated(EnumType.STRING)
    private Question question;
    private boolean yes;
    private String remark;

    protected ScreenAnswer() {
        // for JPA
    }

    static ScreenAnswer of(RaisedTopic topic, Question question, boolean yes, String remark) {
        ScreenAnswer answer = new ScreenAnswer();
        answer.topicId = topic.id();
        answer.round = topic.days().round();
        answer.question = question;
        answer.change(yes, remark);
        return answer;
    }

    void change(boolean nowYes, String why) {
        String field = question.field() + "Why";
        remark = nowYes ? Wording.optional(why, 500, field) : Wording.required(why, 500, field);
        yes = nowYes;
    }

    public Question question() {
        return question;
    }

    public boolean isYes() {
        return yes;
    }

    public String remark() {
        return remark;
    }
}
