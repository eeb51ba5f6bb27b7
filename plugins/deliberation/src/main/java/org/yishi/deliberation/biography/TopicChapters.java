package org.yishi.deliberation.biography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.topic.RaisedTopic;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.biography.Chapter.Promise;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a topic tells of itself in the biography of an issue: when it was put forward, by when it had to be answered, what the panel said. */
@ApplicationScoped
public class TopicChapters implements BiographySource {

    @Inject
    private Topics topics;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "deliberation";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        if (!dossier.startsWith(RaisedTopic.DOSSIERS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(told(topics.read(Long.parseLong(dossier.substring(RaisedTopic.DOSSIERS.length())))));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private Chapter told(TopicLine line) {
        RaisedTopic topic = line.topic();
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.of(topic.days().submittedOn(), texts.get("deliberation.biography.SUBMITTED", line.supporters())));
        if (topic.decision() != null) {
            moments.add(Moment.of(topic.decision().on(), texts.get("deliberation.topic.state." + line.state())));
        }
        return new Chapter(topic.dossier(), topic.areaId(), texts.get("deliberation.biography.topic"), line.title(), "/deliberation/topic/show?id=" + topic.id(),
                texts.get("deliberation.topic.state." + line.state()), !line.isOpen(), moments,
                List.of(new Promise(texts.get("deliberation.biography.answer"), topic.days().firstDue(), topic.days().firstDecidedOn())), Optional.empty());
    }
}
