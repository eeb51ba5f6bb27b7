package org.yishi.deliberation.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The supervision committee answers an objection. */
@Named("deliberationAnswerTopic")
@RequestScoped
public class AnswerTopicView extends TopicView {

    @Inject
    private Objections objections;

    private RaisedTopic whole;
    private String back;
    private String reason;

    @Override
    public void load() {
        super.load();
        whole = objections.read(getId());
    }

    public String answer() {
        objections.answer(getId(), "BACK".equals(back), reason);
        return done("show", "deliberation.topic.answer.done");
    }

    /** The topic with the words of the objection. */
    public RaisedTopic getWhole() {
        return whole;
    }

    /** {@code BACK} or {@code UPHOLD}. */
    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
