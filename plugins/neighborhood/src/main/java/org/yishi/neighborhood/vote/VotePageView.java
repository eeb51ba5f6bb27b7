package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;
import org.yishi.portal.procedure.CaseView;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What all pages about one vote have in common. The id is remembered with the view: where a field cannot be read, Faces shows the form again. */
public abstract class VotePageView {

    private static final String REMEMBERED = "neighborhood.vote";

    @Inject
    private VoteReadings readings;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private VoteReadings.Reading reading;

    /** As this page's readers may see it. */
    protected abstract VoteReadings.Reading read(VoteReadings all, long vote);

    public void load() {
        getReading();
    }

    public VoteReadings.Reading getReading() {
        if (reading == null) {
            reading = read(readings, getId());
            currentArea.enter(reading.vote().areaId());
        }
        return reading;
    }

    public Vote getVote() {
        return getReading().vote();
    }

    public List<VoteMatter> getMatters() {
        return getReading().matters();
    }

    public CaseView getCourse() {
        return getReading().course();
    }

    public VoteReadings.Gauge getGauge() {
        return getReading().gauge();
    }

    public boolean isTaking() {
        return readings.isTaking(getVote());
    }

    /** To another page of the vote, with a word on what was done. */
    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return to(page);
    }

    protected String to(String page) {
        return "/neighborhood/vote/" + page + "?faces-redirect=true&id=" + getId();
    }

    protected void forget() {
        reading = null;
    }

    protected static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    protected static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    protected static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    public long getId() {
        return id != 0 ? id : (Long) memory().getOrDefault(REMEMBERED, 0L);
    }

    public void setId(long id) {
        this.id = id;
        memory().put(REMEMBERED, id);
    }
}
