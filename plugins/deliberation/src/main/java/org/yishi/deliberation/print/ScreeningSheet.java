package org.yishi.deliberation.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.topic.Decision;
import org.yishi.deliberation.topic.PanelVote;
import org.yishi.deliberation.topic.RaisedTopic;
import org.yishi.deliberation.topic.Screening;
import org.yishi.deliberation.topic.Screenings;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.people.People;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How the panel screened a topic (议题审查表): the six answers, the open votes, who had an interest, the decision and its reason. */
@ApplicationScoped
public class ScreeningSheet implements Printable {

    @Inject
    private Topics topics;
    @Inject
    private Screenings screenings;
    @Inject
    private People people;
    @Inject
    private Bodies bodies;
    @Inject
    private ConsultationWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "deliberation.screening";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        TopicLine line = topics.read(order.id());
        RaisedTopic topic = line.topic();
        Screening screening = screenings.published(order.id()).stream().findFirst()
                .orElseThrow(() -> new NotFound("screening of topic " + order.id()));
        Decision decision = topic.decision();
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, topic.areaId(), words.say(order, "screening.print"), order).subtitle(line.title())
                .number(topic.number()).address("/deliberation/topic/show?id=" + line.id()).asOf(Instant.now(clock))
                .field(words.say(order, "topic.number"), topic.number())
                .field(words.say(order, "print.proposedOn"), order.day(topic.days().submittedOn()))
                .field(words.say(order, "topic.due"), order.day(topic.days().due()))
                .field(words.say(order, "topic.supporters"), Long.toString(line.supporters()))
                .field(words.say(order, "topic.decidedOn"), order.day(decision.on()))
                .field(words.say(order, "topic.decision"), words.say(order, "topic.state." + line.state()));
        if (decision.addressee() != null) {
            sheet.field(words.say(order, "topic.referredTo"), words.say(order, "topic.addressee." + decision.addressee()) + " " + decision.referredTo());
        }
        sheet.heading(1, words.say(order, "topic.reason")).paragraph(decision.reason());
        sheet.table(words.say(order, "topic.questions"), List.of(Column.text(words.say(order, "topic.question"), 10),
                Column.text(words.say(order, "topic.answer"), 3), Column.text(words.say(order, "topic.remark"), 8)), screening.answers().stream()
                .map(answer -> List.of(words.say(order, "topic.question." + answer.question()),
                        words.say(order, "topic.answer." + (answer.isYes() ? "YES" : "NO")), answer.remark())).toList());
        Map<Long, String> names = people.publicNames(screening.votes().stream().map(PanelVote::personId).toList());
        sheet.table(words.say(order, "topic.votes"), List.of(Column.text(words.say(order, "topic.member"), 5), Column.text(words.say(order, "topic.body"), 6),
                Column.text(words.say(order, "topic.stand"), 5), Column.text(words.say(order, "topic.remark"), 8)), screening.votes().stream()
                .map(vote -> List.of(names.get(vote.personId()), bodies.name(vote.body()), words.say(order, "topic.stand." + vote.stand()), vote.remark()))
                .toList());
        return sheet.signatures(Place.signature(words.say(order, "topic.panel")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }
}
