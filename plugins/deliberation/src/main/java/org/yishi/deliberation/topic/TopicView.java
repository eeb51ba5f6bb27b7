package org.yishi.deliberation.topic;

import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What all pages of a person about one topic have in common. The id is remembered with the view: where a field cannot be read, Faces shows the form again. */
public abstract class TopicView {

    private static final String REMEMBERED = "deliberation.topic";

    @Inject
    private Topics topics;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private TopicLine line;

    /** Before the page is shown, the first time and again. */
    public void load() {
        getLine();
    }

    public TopicLine getLine() {
        if (line == null) {
            line = topics.read(getId());
            currentArea.enter(line.topic().areaId());
        }
        return line;
    }

    public RaisedTopic getTopic() {
        return getLine().topic();
    }

    protected Topics topics() {
        return topics;
    }

    /** To another page of the topic, with a word on what was done. */
    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return "/deliberation/topic/" + page + "?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return id != 0 ? id : (Long) memory().getOrDefault(REMEMBERED, 0L);
    }

    public void setId(long id) {
        this.id = id;
        memory().put(REMEMBERED, id);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
