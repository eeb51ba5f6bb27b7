package org.yishi.deliberation.topic;

import java.util.Set;
import java.util.TreeSet;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever submitted or supports a topic what became of it, and the panel what waits. Who that is, is looked up when it is told. */
@ApplicationScoped
public class TopicTelling implements AudienceSource {

    private static final String FOLLOWERS = "deliberation.topicFollowers";
    private static final Role[] PANEL = {Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.COMMITTEE_WORKER};

    @Inject
    private TopicRepository repository;
    @Inject
    private Messages messages;

    void submitted(RaisedTopic topic) {
        messages.tell(Message.about("deliberation.topicSubmitted", topic.areaId(), topic.dossier(), Audience.holders(topic.areaId(), PANEL),
                "/deliberation/topic/screen?id=" + topic.id(), topic.words().title(), topic.days().due()).due(topic.days().due()));
    }

    /** @param what happened: the message {@code deliberation.topic.became.<what>} */
    void changed(RaisedTopic topic, String what) {
        messages.tell(Message.about("deliberation.topicChanged", topic.areaId(), topic.dossier(), new Audience(FOLLOWERS, Long.toString(topic.id())),
                "/deliberation/topic/show?id=" + topic.id(), topic.words().title(), new TextKey("deliberation.topic.became." + what)));
    }

    /** Whoever submitted it may object until that day. */
    void rejected(RaisedTopic topic) {
        if (topic.submitter().personId() != null && topic.objection() == null) {
            messages.tell(Message.about("deliberation.topicRejected", topic.areaId(), topic.dossier(), Audience.person(topic.submitter().personId()),
                    "/deliberation/topic/object?id=" + topic.id(), topic.words().title(), topic.decision().objectUntil())
                    .due(topic.decision().objectUntil()));
        }
    }

    void objected(RaisedTopic topic) {
        messages.tell(Message.about("deliberation.topicObjected", topic.areaId(), topic.dossier(),
                Audience.holders(topic.areaId(), Role.SUPERVISION_MEMBER), "/deliberation/topic/answer?id=" + topic.id(),
                topic.words().title(), topic.objection().due()).due(topic.objection().due()));
    }

    /** Enough people support it: the committee and everybody who does learn that it binds the panel now. */
    void reached(RaisedTopic topic) {
        messages.tell(Message.about("deliberation.topicBinding", topic.areaId(), topic.dossier(), Audience.holders(topic.areaId(), PANEL),
                "/deliberation/topic/screen?id=" + topic.id(), topic.words().title(), topic.petition().due()).due(topic.petition().due()));
        changed(topic, "reached");
    }

    @Override
    public String name() {
        return FOLLOWERS;
    }

    @Override
    public Set<Long> members(String argument) {
        Set<Long> all = new TreeSet<>();
        RaisedTopic topic = repository.get(Long.parseLong(argument));
        if (topic.submitter().personId() != null) {
            all.add(topic.submitter().personId());
        }
        repository.supports(topic.id()).stream().map(TopicSupport::personId).filter(person -> person != null).forEach(all::add);
        return all;
    }
}
