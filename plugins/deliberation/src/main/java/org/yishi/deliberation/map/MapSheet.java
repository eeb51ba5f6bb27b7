package org.yishi.deliberation.map;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.map.PublicMap.Group;
import org.yishi.deliberation.map.ReadMap.Told;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.deliberation.participation.Participation;
import org.yishi.deliberation.participation.Participations;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The report of a consultation (协商报告): who took part, the map as picture, sentences and table, and what came out. */
@ApplicationScoped
public class MapSheet implements Printable {

    private static final int WIDTH = 150;

    @Inject
    private Consultations consultations;
    @Inject
    private Maps maps;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Participations participations;
    @Inject
    private MapWords words;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "deliberation.map";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        ReadMap read = maps.read(order.id()).orElse(null);
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, one.areaId(), say(order, "printTitle"), order).subtitle(one.topic().title())
                .address("/deliberation/map/show?id=" + one.id()).asOf(Instant.now(clock));
        sheet.paragraph(one.topic().question());
        if (read == null) {
            sheet.paragraph(say(order, one.isCounted() ? "noneLast" : "show.none"), Tone.STRONG);
            people(sheet, order, participations.of(order.id()));
        } else {
            map(sheet, order, read);
        }
        outcome(sheet, order);
        return read == null ? sheet.done() : sheet.paragraph(say(order, "howWords", one.minGroup(), one.minCell()), Tone.NOTE).done();
    }

    /** Who took part where there is no map, as far as that is told. */
    private void people(SheetDraft sheet, PrintOrder order, Participation people) {
        sheet.paragraph(people.isKnown() ? texts.get(order.language(), "deliberation.print.people", people.people(), people.statements(), people.votes())
                : say(order, "roughNone"));
        share(sheet, order, people);
    }

    private void share(SheetDraft sheet, PrintOrder order, Participation people) {
        if (people.hasShare()) {
            sheet.paragraph(say(order, "share.residents", people.share(), people.adults()));
        }
    }

    private void map(SheetDraft sheet, PrintOrder order, ReadMap read) {
        Participation people = participations.of(order.id());
        if (read.last()) {
            sheet.digest(read.digest());
        }
        sheet.paragraph(say(order, read.map().verdict(), read.map().groups().size()), Tone.STRONG)
                .paragraph(say(order, people.rough() ? "whoRough" : "who", people.voters(), read.map().people()));
        share(sheet, order, people);
        String picture = read.map().divided() ? "picture" : read.map().small() ? "pictureSmall" : "pictureOne";
        sheet.add(new Block.Picture(MapDrawing.png(read.map()), say(order, picture, read.map().people(), read.map().groups().size()),
                say(order, "caption"), WIDTH));
        statements(sheet, order, read, read.map().hasGroups() ? "common" : "commonOne", "commonNone", read.common());
        if (read.map().divided()) {
            statements(sheet, order, read, "dividing", "dividingNone", read.dividing());
            read.map().groups().forEach(group -> group(sheet, order, read, group));
        }
        table(sheet, order, read);
    }

    private void statements(SheetDraft sheet, PrintOrder order, ReadMap read, String heading, String none, List<Told> told) {
        sheet.heading(1, say(order, heading));
        if (told.isEmpty()) {
            sheet.paragraph(say(order, none));
        }
        told.forEach(one -> sheet.paragraph("#" + one.id() + " " + one.words() + "\n" + String.join("；",
                words.shares(order.language(), read, one))));
        if (!told.isEmpty() && !heading.equals("dividing")) {
            sheet.paragraph(say(order, read.map().hasGroups() ? "sure" : "sureOne"), Tone.NOTE);
        }
    }

    private void group(SheetDraft sheet, PrintOrder order, ReadMap read, Group group) {
        sheet.heading(2, say(order, "group", ReadMap.letter(group.number()), group.people()));
        own(sheet, order, "moreAgree", group, read.own(group, true));
        own(sheet, order, "moreDisagree", group, read.own(group, false));
    }

    private void own(SheetDraft sheet, PrintOrder order, String key, Group group, List<Told> own) {
        if (!own.isEmpty()) {
            sheet.paragraph(say(order, key), Tone.NOTE);
            own.forEach(told -> sheet.paragraph("#" + told.id() + " " + told.words() + "\n" + say(order, "ownHow", told.of(group).agree(),
                    told.of(group).disagree(), say(order, told.of(group).sureness()))));
        }
    }

    private void table(SheetDraft sheet, PrintOrder order, ReadMap read) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(say(order, "statement"), 12)));
        read.map().groups().forEach(group -> columns.add(Column.text(read.map().divided() ? say(order, "printColumn", ReadMap.letter(group.number()))
                : say(order, "all"), 4)));
        sheet.heading(1, say(order, "table", read.all().size())).paragraph(say(order, "printHow"), Tone.NOTE);
        sheet.table("", columns, read.all().stream().map(told -> Stream.concat(Stream.of("#" + told.id() + " " + told.words()), told.shares().stream()
                .map(of -> of.share() == null ? "–" : say(order, "printCell", of.share().agree(), of.share().disagree()))).toList()).toList());
    }

    private void outcome(SheetDraft sheet, PrintOrder order) {
        List<PointLine> points = outcomes.published(order.id());
        if (!points.isEmpty()) {
            sheet.heading(1, texts.get(order.language(), "deliberation.opinion.print"));
            points.forEach(point -> sheet.paragraph(texts.get(order.language(), "deliberation.point." + point.kind()), Tone.STRONG).paragraph(point.body()));
        }
    }

    private String say(PrintOrder order, String key, Object... arguments) {
        return words.in(order.language(), key, arguments);
    }
}
