package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Supporting topics (附议): one person once. Acts on one topic follow one another, so whoever is the one too many for the panel is counted exactly. */
@ApplicationScoped
public class Supports {

    @Inject
    private TopicRepository repository;
    @Inject
    private Backings backings;
    @Inject
    private TopicDeadlines deadlines;
    @Inject
    private TopicTelling telling;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param on the day on which it was said, earlier than today from paper */
    @Guarded("deliberation.supportTopic")
    public void support(@Of(RaisedTopic.class) long id, LocalDate on) {
        RaisedTopic topic = repository.get(id);
        topic.requireOpen();
        if (repository.support(id, current.get().personId()).isPresent()) {
            throw new Refusal("deliberation.topic.refusal.supported");
        }
        repository.add(TopicSupport.by(current.get().personId(), id, on, Instant.now(clock)));
        act.unnamed();
        count(topic);
    }

    /** As long as it has not bound the panel. Whoever submitted it stays with it. */
    @Guarded("deliberation.supportTopic")
    public void takeBack(@Of(RaisedTopic.class) long id) {
        RaisedTopic topic = repository.get(id);
        topic.requireOpen();
        TopicSupport mine = repository.support(id, current.get().personId()).orElseThrow(() -> new Refusal("deliberation.topic.refusal.notSupported"));
        if (topic.petition().isReached() || topic.submitter().is(current.get().personId())) {
            throw new Refusal("deliberation.topic.refusal.stays");
        }
        repository.remove(mine);
        act.unnamed().fact("supporters", repository.supports(id).size());
    }

    /** Those who support a merged topic come along; who supports both stays one. */
    @Guarded("deliberation.registerTopic")
    public void receive(@Of(RaisedTopic.class) long id, long from) {
        RaisedTopic topic = repository.get(id);
        for (TopicSupport one : repository.supports(from)) {
            if (one.personId() == null || repository.support(id, one.personId()).isEmpty()) {
                repository.add(one.movedTo(id, Instant.now(clock)));
            }
        }
        act.fact("from", from);
        count(topic);
    }

    /** Whether I support it. */
    @Guarded(value = "deliberation.supportTopic", kind = Guarded.Kind.READ)
    public boolean isMine(@Of(RaisedTopic.class) long id) {
        return repository.support(id, current.get().personId()).isPresent();
    }

    private void count(RaisedTopic topic) {
        List<TopicSupport> supports = repository.supports(topic.id());
        act.fact("supporters", supports.size());
        if (topic.state().isOpen() && !topic.petition().isReached() && backings.isEnough(topic, supports)) {
            LocalDate today = LocalDate.now(clock);
            topic.reach(today, deadlines.reading(topic.areaId(), today));
            act.fact("petition", topic.petition().needed());
            telling.reached(topic);
        }
    }
}
