package org.yishi.deliberation.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.TopicWords;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A topic as it was put forward (议题征集表), for those who live there; not who submitted it (domain 2.9: class OFFICE). */
@ApplicationScoped
public class RaisedTopicSheet implements Printable {

    @Inject
    private Topics topics;
    @Inject
    private Documents documents;
    @Inject
    private ConsultationWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "deliberation.raised";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        TopicWords said = topics.words(order.id());
        TopicLine line = topics.read(order.id());
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, line.topic().areaId(), words.say(order, "raised.print"), order).subtitle(said.title())
                .number(line.topic().number()).address("/deliberation/topic/show?id=" + line.id()).asOf(Instant.now(clock)).holds(Privacy.RESIDENTS)
                .field(words.say(order, "topic.number"), line.topic().number())
                .field(words.say(order, "print.proposedOn"), order.day(line.topic().days().submittedOn()))
                .field(words.say(order, "topic.due"), order.day(line.topic().days().due()))
                .field(words.say(order, "topic.supporters"), Long.toString(line.supporters()))
                .field(words.say(order, "topic.submit.place"), said.place());
        sheet.heading(1, words.say(order, "topic.submit.problem")).paragraph(said.problem())
                .heading(1, words.say(order, "topic.submit.affected")).paragraph(said.affected())
                .heading(1, words.say(order, "topic.submit.wish")).paragraph(said.wish());
        List<Document> files = documents.of(line.topic().dossier());
        if (!files.isEmpty()) {
            sheet.table(words.say(order, "print.papers"), List.of(Column.text(words.say(order, "print.paper"), 7),
                    Column.text(words.say(order, "consultation.show.day"), 5), Column.text("SHA-256", 12)), files.stream()
                    .map(file -> List.of(file.name(), order.day(file.keptAt()), file.sha256())).toList());
        }
        return sheet.signatures(Place.signature(words.say(order, "print.sign.clerk")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }
}
