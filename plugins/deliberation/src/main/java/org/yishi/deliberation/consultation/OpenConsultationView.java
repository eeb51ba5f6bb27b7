package org.yishi.deliberation.consultation;

import java.util.List;

import org.yishi.portal.area.Area;
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
    private AreasBelow below;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long area;
    private long place;
    private String topic;
    private String problem;
    private String question;

    public void load() {
        currentArea.enter(getArea());
        if (place == 0) {
            place = getArea();
        }
    }

    public String open() {
        long id = drafts.open(place, Topic.of(topic, problem, question));
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

    /** The community, and the compounds in it whose own matter it may be. */
    public List<Area> getPlaces() {
        return below.places(getArea());
    }

    public long getPlace() {
        return place;
    }

    public void setPlace(long place) {
        this.place = place;
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
