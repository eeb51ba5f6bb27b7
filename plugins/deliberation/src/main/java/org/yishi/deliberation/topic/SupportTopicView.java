package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reading what a topic is about, and supporting it. */
@Named("deliberationSupportTopic")
@RequestScoped
public class SupportTopicView extends TopicView {

    @Inject
    private Supports supports;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private TopicWords words;
    private Boolean mine;
    private Boolean supported;

    public String support() {
        supports.support(getId(), LocalDate.now(clock));
        return done("support", "deliberation.topic.support.done");
    }

    public String takeBack() {
        supports.takeBack(getId());
        return done("support", "deliberation.topic.support.tookBack");
    }

    /** Whether I submitted it. */
    public boolean isMine() {
        if (mine == null) {
            mine = topics().isMine(getId());
        }
        return mine;
    }

    public boolean isSupported() {
        if (supported == null) {
            supported = supports.isMine(getId());
        }
        return supported;
    }

    /** Its words, for those who live there and for whoever wrote them; null for others. */
    public TopicWords getWords() {
        if (words == null) {
            words = isMine() ? getTopic().words() : access.maySee(Privacy.RESIDENTS, getTopic().areaId()) ? topics().words(getId()) : null;
        }
        return words;
    }
}
