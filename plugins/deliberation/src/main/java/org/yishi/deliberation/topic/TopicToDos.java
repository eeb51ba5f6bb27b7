package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is to be done about topics: members of the panel vote, the secretary writes down, objections are answered, reasons are read. */
@ApplicationScoped
public class TopicToDos implements ToDoSource {

    @Inject
    private TopicRepository repository;
    @Inject
    private PanelTable table;
    @Inject
    private Readings readings;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Area here = areas.get(areaId);
        List<Long> communities = areas.communities().stream().filter(one -> one.within(here)).map(Area::id)
                .filter(one -> access.may("deliberation.seeTopic", one)).toList();
        List<RaisedTopic> topics = communities.isEmpty() ? List.of() : repository.unfinished(communities);
        Map<Long, Screening> votes = table.ofVotes(topics.stream().filter(topic -> topic.state().isOpen()).toList());
        Map<Long, LocalDate> meetings = new HashMap<>();
        topics.stream().filter(topic -> topic.petition().isReached()).map(RaisedTopic::areaId).distinct()
                .forEach(area -> readings.next(area).ifPresent(day -> meetings.put(area, day)));
        List<ToDo> all = new ArrayList<>();
        for (RaisedTopic topic : topics) {
            if (topic.state().isOpen()) {
                screening(actor, votes.get(topic.id()), due(topic, meetings), all);
            } else if (topic.isObjected() && access.may("deliberation.answerObjection", topic.areaId())) {
                all.add(toDo(topic, "answer", "answer").due(topic.objection().due()));
            }
            if (topic.isToBeRead() && access.may("deliberation.registerTopic", topic.areaId())) {
                all.add(toDo(topic, "read", "read").due(reading(topic, meetings)));
            }
        }
        return all;
    }

    private void screening(Actor actor, Screening sheet, LocalDate due, List<ToDo> all) {
        RaisedTopic topic = sheet.topic();
        boolean out = sheet.recused().contains(actor.personId()) || topic.submitter().is(actor.personId())
                || sheet.votes().stream().anyMatch(vote -> vote.personId() == actor.personId());
        if (sheet.members().containsKey(actor.personId()) && !out) {
            all.add(toDo(topic, topic.petition().isReached() ? "voteBinding" : "vote", "screen").due(due));
        }
        if (access.may("deliberation.registerTopic", topic.areaId())) {
            ToDo decide = toDo(topic, "decide", "decide").due(due);
            all.add(sheet.result().isQuorate() ? decide : decide.missing(List.of(texts.get("deliberation.topic.todo.lacking", sheet.result().lacking()))));
        }
    }

    private static LocalDate due(RaisedTopic topic, Map<Long, LocalDate> meetings) {
        return topic.petition().isReached() ? earlier(topic.days().due(), reading(topic, meetings)) : topic.days().due();
    }

    /** The next meeting that was called, at the latest the day by which the law has one held. */
    private static LocalDate reading(RaisedTopic topic, Map<Long, LocalDate> meetings) {
        return earlier(meetings.getOrDefault(topic.areaId(), topic.petition().due()), topic.petition().due());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private ToDo toDo(RaisedTopic topic, String what, String page) {
        return ToDo.of(topic.dossier(), topic.areaId(), topic.words().title(), texts.get("deliberation.topic.todo." + what),
                "/deliberation/topic/" + page + "?id=" + topic.id());
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        List<DeadlineNear> all = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (RaisedTopic topic : repository.dueBy(until)) {
            if (topic.stateOn(today).isOpen() && !topic.days().due().isAfter(until)) {
                all.add(new DeadlineNear(topic.dossier(), topic.areaId(), "screening-" + topic.days().round(), topic.days().due()));
            }
            if (topic.isObjected() && !topic.objection().due().isAfter(until)) {
                all.add(new DeadlineNear(topic.dossier(), topic.areaId(), "objection", topic.objection().due()));
            }
            if (topic.petition().isReached() && !topic.petition().isRead() && !topic.petition().due().isAfter(until)
                    && (topic.state().isOpen() || topic.isToBeRead())) {
                all.add(new DeadlineNear(topic.dossier(), topic.areaId(), "reading", topic.petition().due()));
            }
        }
        return all;
    }
}
