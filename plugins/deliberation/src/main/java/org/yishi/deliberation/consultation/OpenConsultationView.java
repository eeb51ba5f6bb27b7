package org.yishi.deliberation.consultation;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first step of a new consultation: its topic. */
@Named("deliberationOpenConsultation")
@RequestScoped
public class OpenConsultationView {

    private static final String REMEMBERED = "deliberation.area";

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long area;
    private String topic;
    private String problem;
    private String question;

    public void load() {
        currentArea.enter(getArea());
    }

    public String open() {
        long id = drafts.open(getArea(), Topic.of(topic, problem, question));
        said.done("deliberation.consultation.open.done");
        return "/deliberation/consultation/circle?faces-redirect=true&id=" + id;
    }

    public long getArea() {
        return area != 0 ? area : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    /** Remembered with the view, as {@link ConsultationView} does with its consultation. */
    public void setArea(long area) {
        this.area = area;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, area);
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
