package org.yishi.deliberation.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the page of a consultation: the topic for which it was opened. */
@Named("deliberationOriginTopic")
@RequestScoped
public class OriginTopicView {

    @Inject
    private Topics topics;

    private final Map<Long, List<TopicLine>> known = new HashMap<>();

    public List<TopicLine> of(long consultationId) {
        return known.computeIfAbsent(consultationId, topics::ofConsultation);
    }
}
