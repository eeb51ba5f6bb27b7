package org.yishi.deliberation.topic;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the secretary does before the panel begins: a better title, or the same topic is there already. */
@Named("deliberationManageTopic")
@RequestScoped
public class ManageTopicView extends SheetView {

    private String headline;
    private String into;
    private String reason;

    public String retitle() {
        topics().retitle(getId(), headline);
        return done("manage", "deliberation.topic.manage.retitled");
    }

    public String merge() {
        screenings().merge(getId(), into, reason);
        return done("show", "deliberation.topic.manage.merged");
    }

    /** Into which it can be merged. */
    public List<TopicLine> getOthers() {
        return topics().ofArea(getTopic().areaId()).stream().filter(line -> line.id() != getId())
                .filter(line -> line.isOpen() || line.state() == TopicState.ACCEPTED).toList();
    }

    public boolean isMergeable() {
        return getTopic().state() == TopicState.SUBMITTED && !getOthers().isEmpty();
    }

    public String getHeadline() {
        return headline == null ? getTopic().words().title() : headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
