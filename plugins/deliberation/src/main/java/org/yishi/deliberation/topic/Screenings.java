package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The panel at work (筛选): it answers the six questions, each member votes openly or declares an interest, the secretary writes down what it comes to. */
@ApplicationScoped
public class Screenings {

    /**
     * @param yes the answer
     * @param why a remark, which a no needs
     */
    public record Reply(boolean yes, String why) {
    }

    @Inject
    private TopicRepository topics;
    @Inject
    private ScreeningRepository repository;
    @Inject
    private PanelTable table;
    @Inject
    private Supports supports;
    @Inject
    private TopicDeadlines deadlines;
    @Inject
    private TopicTelling telling;
    @Inject
    private Drafts drafts;
    @Inject
    private AreasBelow below;
    @Inject
    private Ties ties;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Yes or no, and why, to one or more of the six questions; a later answer takes the place of an earlier one. */
    @Guarded("deliberation.screenTopic")
    public void answer(@Of(RaisedTopic.class) long id, Map<Question, Reply> replies) {
        RaisedTopic topic = topics.get(id);
        topic.screen();
        Screening sheet = asMember(topic);
        replies.forEach((question, reply) -> sheet.answer(question).ifPresentOrElse(known -> known.change(reply.yes(), reply.why()),
                () -> repository.add(ScreenAnswer.of(topic, question, reply.yes(), reply.why()))));
        act.fact("answers", replies.size()).fact("round", topic.days().round());
    }

    /** Votes, or declares an interest. */
    @Guarded("deliberation.screenTopic")
    public void vote(@Of(RaisedTopic.class) long id, PanelVote.Stand stand, String remark) {
        RaisedTopic topic = topics.get(id);
        topic.screen();
        long person = current.get().personId();
        String body = asMember(topic).members().get(person);
        repository.vote(topic, person).ifPresentOrElse(mine -> mine.change(stand, remark, Instant.now(clock)),
                () -> repository.add(PanelVote.of(topic, person, body, stand, remark, Instant.now(clock))));
        act.fact("stand", stand).fact("round", topic.days().round());
    }

    /** Nobody screens what is his own, or in which he has an interest. */
    private Screening asMember(RaisedTopic topic) {
        long person = current.get().personId();
        Screening sheet = table.of(topic);
        if (!sheet.members().containsKey(person)) {
            throw new Refusal("deliberation.topic.refusal.notOnPanel");
        }
        if (topic.submitter().is(person)) {
            throw new Refusal("deliberation.topic.refusal.own");
        }
        if (sheet.recused().contains(person)) {
            throw new Refusal("deliberation.topic.refusal.recused");
        }
        return sheet;
    }

    /** Writes down what the votes come to; a consultation is opened for an accepted topic. */
    @Guarded("deliberation.registerTopic")
    public void decide(@Of(RaisedTopic.class) long id, Ruling ruling) {
        RaisedTopic topic = topics.get(id);
        topic.requireOpen();
        Screening sheet = table.of(topic);
        if (!sheet.isAnswered()) {
            throw new Refusal("deliberation.topic.refusal.unanswered");
        }
        if (!sheet.result().isQuorate()) {
            throw new Refusal("deliberation.topic.refusal.tooFew", sheet.result().lacking());
        }
        if (sheet.contradiction() != null) {
            throw new Refusal(sheet.contradiction()).by(RaisedTopic.LAW);
        }
        carryOut(topic, sheet.result().choice(), ruling);
        act.fact("votes", sheet.result().votes()).fact("free", sheet.result().free()).fact("tie", sheet.result().tie());
    }

    private void carryOut(RaisedTopic topic, PanelRule.Choice choice, Ruling ruling) {
        LocalDate today = LocalDate.now(clock);
        switch (choice) {
            case ACCEPT -> {
                TopicWords words = topic.words();
                long consultation = drafts.open(home(topic, ruling), Topic.of(words.title(), words.problem() + "\n\n" + words.affected(), words.wish()));
                if (ruling.form() != null) {
                    drafts.choose(consultation, ruling.form());
                }
                topic.decide(Decision.accepted(ruling.reason(), consultation, today));
                if (topic.origin() != null) {
                    ties.tie(topic.origin().dossier(), topic.dossier());
                }
                ties.tie(topic.dossier(), Consultation.DOSSIERS + consultation);
                act.fact("consultation", consultation);
            }
            case REFER -> topic.decide(Decision.referred(ruling.reason(), ruling.addressee(), ruling.to(), today));
            case REJECT -> topic.decide(Decision.rejected(ruling.reason(), deadlines.objecting(topic.areaId(), today), today));
            default -> {
                merge(topic, ruling);
                return;
            }
        }
        act.fact("state", topic.state());
        telling.changed(topic, topic.state().name());
        if (topic.state() == TopicState.REJECTED) {
            telling.rejected(topic);
        }
    }

    /** A matter of one compound is deliberated there, by those whom it concerns. */
    private long home(RaisedTopic topic, Ruling ruling) {
        if (ruling.place() != 0 && !below.placeIds(topic.areaId()).contains(ruling.place())) {
            throw new Refusal("deliberation.topic.refusal.place").at("place");
        }
        return ruling.place() == 0 ? topic.areaId() : ruling.place();
    }

    /** The secretary sees that it is the same as another one, before the panel has begun. */
    @Guarded("deliberation.registerTopic")
    public void merge(@Of(RaisedTopic.class) long id, String into, String reason) {
        RaisedTopic topic = topics.get(id);
        if (topic.state() == TopicState.SCREENING) {
            throw new Refusal("deliberation.topic.refusal.panelHasIt");
        }
        merge(topic, new Ruling(reason, null, "", into));
    }

    private void merge(RaisedTopic topic, Ruling ruling) {
        RaisedTopic into = topics.byNumber(topic.areaId(), ruling.into() == null ? "" : ruling.into().strip())
                .orElseThrow(() -> new Refusal("deliberation.topic.refusal.into").at("into"));
        topic.merge(ruling.reason(), into, LocalDate.now(clock));
        // what it came from goes on in the other one
        if (topic.origin() != null) {
            ties.tie(topic.origin().dossier(), into.dossier());
        }
        act.fact("state", topic.state()).fact("into", into.id());
        telling.changed(topic, topic.state().name());
        supports.receive(into.id(), topic.id());
    }

    /** The whole sheet while it is written, for those who screen or write it down. */
    @Guarded(value = "deliberation.seeTopic", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Screening sheet(@Of(RaisedTopic.class) long id) {
        RaisedTopic topic = topics.get(id);
        if (topic.submitter().personId() != null) {
            act.concerning(topic.submitter().personId());
        }
        return table.of(topic);
    }

    /** Once it is decided: how the panel answered and voted. Its members vote openly (domain 2.5). Empty before. */
    @Open("decision and reasons are public (domain 2.4), and the panel votes openly (domain 2.5)")
    public List<Screening> published(long id) {
        RaisedTopic topic = topics.get(id);
        return topic.decision() == null || topic.state() == TopicState.MERGED && table.of(topic).votes().isEmpty() ? List.of() : List.of(table.of(topic));
    }
}
