package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Objections (异议) to a rejection: whoever submitted the topic, once; the supervision committee sends it back to the panel or upholds it. */
@ApplicationScoped
public class Objections {

    @Inject
    private TopicRepository repository;
    @Inject
    private ScreeningRepository screenings;
    @Inject
    private Panel panel;
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
    @Guarded("deliberation.objectTopic")
    public void object(@Of(RaisedTopic.class) long id, String reason, LocalDate on) {
        RaisedTopic topic = repository.get(id);
        if (!topic.submitter().is(current.get().personId())) {
            throw new Refusal("deliberation.topic.refusal.notYours");
        }
        act.unnamed();
        object(topic, reason, on);
    }

    /** From a sheet of paper, where nobody with an account submitted the topic. */
    @Guarded("deliberation.registerTopic")
    public void register(@Of(RaisedTopic.class) long id, String reason, LocalDate on) {
        RaisedTopic topic = repository.get(id);
        if (topic.submitter().personId() != null) {
            throw new Refusal("deliberation.topic.refusal.notYours");
        }
        object(topic, reason, on);
    }

    private void object(RaisedTopic topic, String reason, LocalDate on) {
        topic.object(reason, on, deadlines.answering(topic.areaId(), LocalDate.now(clock)));
        act.fact("objected", on);
        telling.objected(topic);
    }

    /** @param back whether the panel has to decide anew; otherwise the rejection is upheld */
    @Guarded("deliberation.answerObjection")
    public void answer(@Of(RaisedTopic.class) long id, boolean back, String reason) {
        RaisedTopic topic = repository.get(id);
        requireImpartial(topic);
        LocalDate today = LocalDate.now(clock);
        long person = current.get().personId();
        if (back) {
            topic.sendBack(reason, person, today, deadlines.screening(topic.areaId(), today));
        } else {
            topic.uphold(reason, person, today);
        }
        act.fact("state", topic.state()).fact("round", topic.days().round());
        telling.changed(topic, back ? "sentBack" : "upheld");
    }

    /** Whoever screened the topic does not judge the screening, as long as the committee has somebody else; nor does whoever submitted it. */
    private void requireImpartial(RaisedTopic topic) {
        Set<Long> screened = screenings.votes(List.of(topic.id())).stream().map(PanelVote::personId).collect(Collectors.toSet());
        boolean othersAreThere = panel.members(topic.areaId()).entrySet().stream()
                .anyMatch(member -> member.getValue().equals(Panel.SUPERVISION) && !screened.contains(member.getKey()) && !topic.submitter().is(member.getKey()));
        long person = current.get().personId();
        if (topic.submitter().is(person) || screened.contains(person) && othersAreThere) {
            throw new Refusal("deliberation.topic.refusal.partial");
        }
    }

    /** The topic with its objection, for the supervision committee. */
    @Guarded(value = "deliberation.answerObjection", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public RaisedTopic read(@Of(RaisedTopic.class) long id) {
        RaisedTopic topic = repository.get(id);
        if (topic.submitter().personId() != null) {
            act.concerning(topic.submitter().personId());
        }
        return topic;
    }
}
