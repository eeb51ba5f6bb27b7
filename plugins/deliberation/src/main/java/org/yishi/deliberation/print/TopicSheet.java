package org.yishi.deliberation.print;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The topic as it was proposed (议题征集表): the facts, whom they concern, what is wished, and the files; not who brought it. */
@ApplicationScoped
public class TopicSheet implements Printable {

    @Inject
    private Consultations consultations;
    @Inject
    private Documents documents;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.topic";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, one, words.say(order, "topic.print"), order)
                .field(words.say(order, "print.number"), Long.toString(one.id()))
                .field(words.say(order, "print.proposedOn"), order.day(one.milestones().openedAt()))
                .field(words.say(order, "stage." + Stage.ACCEPTED), order.day(one.milestones().acceptedAt()));
        words.topic(sheet, order, one);
        List<Document> files = documents.of(one.dossier());
        if (!files.isEmpty()) {
            sheet.table(words.say(order, "print.papers"), List.of(Column.text(words.say(order, "print.paper"), 7),
                    Column.text(words.say(order, "consultation.show.day"), 5), Column.text("SHA-256", 12)), files.stream()
                    .map(file -> List.of(file.name(), order.day(file.keptAt()), file.sha256())).toList());
        }
        return sheet.signatures(Place.signature(words.say(order, "print.sign.clerk")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }
}
