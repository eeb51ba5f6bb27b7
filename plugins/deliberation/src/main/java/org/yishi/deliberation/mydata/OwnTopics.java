package org.yishi.deliberation.mydata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.deliberation.topic.RaisedTopic;
import org.yishi.deliberation.topic.PanelVote;
import org.yishi.deliberation.topic.ScreeningRepository;
import org.yishi.deliberation.topic.TopicRepository;
import org.yishi.deliberation.topic.TopicSupport;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Topics that somebody submitted or supports. What others support, and what was answered, stays without a name; a signature under what still
 * waits, on which nothing rests yet, is taken back. How a member of the panel voted was done in a public office.
 */
@ApplicationScoped
public class OwnTopics implements PersonalRecords {

    private static final String KIND = "deliberation.mydata.kind.";
    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private TopicRepository topics;
    @Inject
    private ScreeningRepository screenings;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        for (RaisedTopic one : topics.by(personId)) {
            held.add(Held.of(KIND + "topic", Fate.UNNAMED, one.days().recordedAt()).with(FIELD + "number", one.number())
                    .with(FIELD + "topic", one.words().title()).with(FIELD + "problem", one.words().problem())
                    .with(FIELD + "affected", one.words().affected()).with(FIELD + "wish", one.words().wish())
                    .with(FIELD + "place", one.words().place()).with(FIELD + "unit", one.submitter().unit())
                    .with(FIELD + "objection", one.objection() == null ? null : one.objection().reason()));
        }
        List<TopicSupport> supports = topics.supportsBy(personId);
        List<PanelVote> votes = screenings.votesBy(personId);
        Map<Long, RaisedTopic> of = of(supports, votes);
        supports.forEach(one -> held.add(Held.of(KIND + "support", goes(of.get(one.topicId())) ? Fate.GOES : Fate.UNNAMED, one.recordedAt())
                .with(FIELD + "topic", of.get(one.topicId()).words().title()).with(FIELD + "day", one.on())));
        votes.forEach(one -> held.add(Held.of(KIND + "panelVote", Fate.STAYS, one.votedAt())
                .with(FIELD + "topic", of.get(one.topicId()).words().title())
                .with(FIELD + "choice", texts.get("deliberation.topic.stand." + one.stand())).with(FIELD + "remark", one.remark())));
        return held;
    }

    /** Whether a signature under it goes with its person: nothing rests on it yet. */
    private static boolean goes(RaisedTopic topic) {
        return topic.state().isOpen() && !topic.petition().isReached();
    }

    private Map<Long, RaisedTopic> of(List<TopicSupport> supports, List<PanelVote> votes) {
        List<Long> ids = new ArrayList<>(supports.stream().map(TopicSupport::topicId).toList());
        votes.forEach(vote -> ids.add(vote.topicId()));
        return topics.ofIds(ids).stream().collect(Collectors.toMap(RaisedTopic::id, one -> one));
    }

    @Override
    public void release(Leaver leaver) {
        List<TopicSupport> mine = topics.supportsBy(leaver.personId());
        Map<Long, RaisedTopic> of = of(mine, List.of());
        for (TopicSupport support : mine) {
            if (goes(of.get(support.topicId()))) {
                topics.remove(support);
            } else {
                support.forget();
            }
        }
    }

    @Override
    public void forget(Leaver leaver) {
        topics.by(leaver.personId()).forEach(topic -> topic.forget(leaver));
    }
}
