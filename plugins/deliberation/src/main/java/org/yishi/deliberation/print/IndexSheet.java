package org.yishi.deliberation.print;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.draw.Draws;
import org.yishi.deliberation.follow.Archives;
import org.yishi.deliberation.follow.RecordIndex;
import org.yishi.deliberation.follow.RecordIndexes;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.deliberation.map.Maps;
import org.yishi.deliberation.map.ReadMap;
import org.yishi.deliberation.review.Reviews;
import org.yishi.deliberation.standing.StandingReadings;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/** The index of a consultation's file (档案目录): every step of the procedure and every paper, with its checksum. */
@ApplicationScoped
public class IndexSheet implements Printable {

    @Inject
    private Consultations consultations;
    @Inject
    private Maps maps;
    @Inject
    private Ledger ledger;
    @Inject
    private Documents documents;
    @Inject
    private Topics topics;
    @Inject
    private Draws draws;
    @Inject
    private StandingReadings standing;
    @Inject
    private Hearings hearings;
    @Inject
    private Reviews reviews;
    @Inject
    private RecordIndexes indexes;
    @Inject
    private Archives archives;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.index";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        List<LedgerEntry> chain = ledger.entries(one.dossier());
        List<LedgerEntry> steps = Consultation.steps(chain);
        List<Document> papers = documents.of(one.dossier());
        SheetDraft sheet = words.begin(SheetKind.DOCUMENT, one, words.say(order, "index.print"), order)
                .digest(chain.isEmpty() ? "" : chain.get(chain.size() - 1).hash())
                .field(words.say(order, "print.stage"), words.say(order, "stage." + words.stage(one)))
                .field(words.say(order, "print.gathering"), words.days(order, one));
        for (TopicLine topic : topics.ofConsultation(one.id())) {
            sheet.field(words.say(order, "raised.print"), topic.topic().number() + " " + order.day(topic.topic().days().submittedOn()))
                    .field(words.say(order, "screening.print"), order.day(topic.topic().decision().on()));
        }
        standing.of(one.id()).ifPresent(given -> sheet.field(words.say(order, "standing.kind"), given.body().name() + " · "
                + words.say(order, "standing.effect." + given.effect())));
        hearings.read(one.id()).filter(heard -> heard.hearing().isReported()).ifPresent(heard -> sheet.field(words.say(order, "print.hearingDigest"),
                heard.hearing().digest()));
        reviews.read(one.id()).ifPresent(judged -> sheet.field(words.say(order, "print.reviewDigest"), judged.review().digest()));
        day(sheet, order, Stage.ACCEPTED, one.milestones().acceptedAt());
        day(sheet, order, Stage.CONVENING, one.milestones().convenedAt());
        day(sheet, order, Stage.INFORMED, one.milestones().informedAt());
        day(sheet, order, Stage.GATHERED, one.milestones().countedAt());
        day(sheet, order, Stage.DRAFTED, one.milestones().draftedAt());
        day(sheet, order, Stage.ADOPTED, one.milestones().adoptedAt());
        day(sheet, order, Stage.ROUTED, one.milestones().routedAt());
        day(sheet, order, Stage.FEEDBACK, one.milestones().fedBackAt());
        day(sheet, order, Stage.EVALUATED, one.milestones().evaluatedAt());
        day(sheet, order, Stage.CLOSED, one.milestones().closedAt());
        if (one.file().isComplete()) {
            sheet.field(words.say(order, "print.fileDigest"), one.file().digest());
        }
        draws.of(one.id()).forEach(draw -> sheet.field(words.say(order, "draw.show.turn", draw.turn()), words.say(order, "draw.state." + draw.state())
                + " " + draw.commitment()));
        if (one.votesDigest() != null && !one.votesDigest().isEmpty()) {
            sheet.field(words.say(order, "print.votesDigest"), one.votesDigest());
        }
        maps.read(order.id()).filter(ReadMap::last).ifPresent(map -> sheet.field(words.say(order, "print.mapDigest"), map.digest()));
        sheet.table(words.say(order, "consultation.show.record"), List.of(Column.number(words.say(order, "print.number"), 2),
                Column.text(words.say(order, "print.step"), 5), Column.text(words.say(order, "consultation.show.day"), 5),
                Column.text("SHA-256", 12)), steps.stream().map(entry -> List.of(Long.toString(entry.sequence()), words.say(order,
                "did." + entry.action().substring("deliberation.".length())), order.day(entry.at()), entry.hash())).toList());
        pieces(sheet, order, indexes.of(one.id()));
        if (!papers.isEmpty()) {
            sheet.table(words.say(order, "print.papers"), List.of(Column.text(words.say(order, "print.paper"), 7),
                    Column.text(words.say(order, "consultation.show.day"), 5), Column.text("SHA-256", 12)), papers.stream().map(paper ->
                    List.of(paper.name(), order.day(paper.keptAt()), paper.sha256())).toList());
        }
        archives.of(one.id()).ifPresent(file -> sheet.field(words.say(order, "follow.print.file"), file.digest()));
        return sheet.paragraph(words.say(order, "print.chain"), Tone.NOTE).done();
    }

    private void pieces(SheetDraft sheet, PrintOrder order, RecordIndex index) {
        if (!index.pieces().isEmpty()) {
            sheet.table(words.say(order, "follow.print.pieces"), List.of(Column.text(words.say(order, "follow.print.kind"), 4),
                    Column.text(words.say(order, "follow.print.piece"), 8), Column.text(words.say(order, "consultation.show.day"), 5),
                    Column.text("SHA-256", 12)), index.pieces().stream().map(piece -> List.of(words.say(order, "piece." + piece.kind()), piece.title(),
                    order.day(piece.on()), piece.checksum())).toList());
        }
    }

    private void day(SheetDraft sheet, PrintOrder order, Stage stage, Instant when) {
        if (when != null) {
            sheet.field(words.say(order, "stage." + stage), order.day(when));
        }
    }
}
