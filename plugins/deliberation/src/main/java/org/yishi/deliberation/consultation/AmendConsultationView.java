package org.yishi.deliberation.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Changing the topic before the notice. */
@Named("deliberationAmendConsultation")
@RequestScoped
public class AmendConsultationView extends ConsultationWorkView {

    private String topic;
    private String problem;
    private String question;

    @Override
    protected void fill(Consultation known) {
        topic = known.topic().title();
        problem = known.topic().problem();
        question = known.topic().question();
    }

    public String amend() {
        drafts().amend(getId(), Topic.of(topic, problem, question));
        return done("consultation/manage", "deliberation.consultation.manage.saved");
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
