package org.yishi.deliberation.topic;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Topics like the one whose title somebody is typing; a script takes the list out of this page. */
@Named("deliberationSimilarTopic")
@RequestScoped
public class SimilarTopicView {

    private static final int LONGEST = 200;

    @Inject
    private Topics topics;

    private long area;
    private String typed;
    private List<TopicLine> found = List.of();

    public void load() {
        if (typed != null && !typed.isBlank()) {
            found = topics.alike(area, typed.substring(0, Math.min(LONGEST, typed.length())), "");
        }
    }

    public List<TopicLine> getFound() {
        return found;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
