package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Objecting to the rejection of one's own topic, once. */
@Named("deliberationObjectTopic")
@RequestScoped
public class ObjectTopicView extends TopicView {

    @Inject
    private Objections objections;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();
    private Boolean possible;

    public String object() {
        objections.object(getId(), (String) values.get("body"), LocalDate.now(clock));
        return done("show", "deliberation.topic.object.done");
    }

    /** Whether I may. */
    public boolean isPossible() {
        if (possible == null) {
            possible = topics().isMine(getId()) && getTopic().isObjectableOn(LocalDate.now(clock));
        }
        return possible;
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
