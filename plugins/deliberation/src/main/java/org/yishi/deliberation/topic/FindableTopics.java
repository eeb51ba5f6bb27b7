package org.yishi.deliberation.topic;

import java.util.Collection;
import java.util.List;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Topics are found by title and number, and by the reasons of their answer; their words are not for everybody. */
@ApplicationScoped
public class FindableTopics implements SearchSource {

    @Inject
    private TopicRepository repository;

    @Override
    public String kind() {
        return "deliberation.topic";
    }

    @Override
    public List<String> dossiers() {
        return repository.ids().stream().map(id -> RaisedTopic.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(RaisedTopic.DOSSIERS, dossiers)).stream().map(FindableTopics::findable).toList();
    }

    private static Findable findable(RaisedTopic topic) {
        Findable page = Findable.page(topic.dossier(), topic.areaId(), topic.words().title(), "/deliberation/topic/show?id=" + topic.id())
                .calledAlso(topic.number()).of(topic.days().submittedOn());
        return topic.decision() == null ? page : page.saying(topic.decision().reason(), topic.decision().referredTo());
    }
}
