package org.yishi.deliberation.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.standing.AccountLine;
import org.yishi.deliberation.standing.StandingBody;
import org.yishi.deliberation.standing.StandingMember;
import org.yishi.deliberation.standing.StandingReading;
import org.yishi.deliberation.standing.StandingReadings;
import org.yishi.deliberation.standing.YearAccounts;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A standing body on paper (常设组织名册): how it was chosen, who sits in it, what it may settle and did, its reports with their accounts. */
@ApplicationScoped
public class StandingSheet implements Printable {

    @Inject
    private StandingReadings readings;
    @Inject
    private ConsultationWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "deliberation.standing";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        StandingReading read = readings.read(order.id());
        StandingBody body = read.body();
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, body.areaId(), words.say(order, "standing.print"), order).subtitle(body.name())
                .address("/deliberation/standing/show?id=" + body.id()).asOf(Instant.now(clock))
                .field(words.say(order, "standing.print.kind"), words.say(order, "standing.kind." + body.kind()));
        if (!body.field().isEmpty()) {
            sheet.field(words.say(order, "standing.part.field"), body.field());
        }
        sheet.field(words.say(order, "standing.part.how"), body.chosenHow())
                .field(words.say(order, "standing.part.term"), words.say(order, "fromTo", order.day(body.chosenOn()), order.day(body.lastDay()))
                        + " " + words.say(order, "standing.status." + read.term().status()));
        members(sheet, order, read);
        mandates(sheet, order, read);
        matters(sheet, order, read);
        read.reports().forEach(report -> report(sheet, order, report));
        return sheet.signatures(Place.signature(words.say(order, "standing.print.convener")), Place.seal(words.say(order, "print.sign.committee"))).done();
    }

    private void members(SheetDraft sheet, PrintOrder order, StandingReading read) {
        sheet.table(words.say(order, "standing.part.members", read.active().size(), read.body().seats()),
                List.of(Column.text(words.say(order, "print.participantName"), 4), Column.text(words.say(order, "standing.member.standsFor"), 6),
                        Column.text(words.say(order, "standing.member.office"), 4), Column.text(words.say(order, "standing.print.since"), 8)),
                read.active().stream().map(one -> List.of(one.name(), one.standsFor(), one.office(), since(order, read, one))).toList());
        if (!read.former().isEmpty()) {
            sheet.table(words.say(order, "standing.part.former"), List.of(Column.text(words.say(order, "print.participantName"), 5),
                    Column.text(words.say(order, "standing.print.until"), 5), Column.text(words.say(order, "standing.print.why"), 14)),
                    read.former().stream().map(one -> List.of(one.name(), order.day(one.endedAt()), one.endedWhy())).toList());
        }
    }

    private String since(PrintOrder order, StandingReading read, StandingMember one) {
        String before = read.predecessor(one);
        return order.day(one.since()) + (before.isEmpty() ? "" : " · " + words.say(order, "standing.part.follows", before));
    }

    private void mandates(SheetDraft sheet, PrintOrder order, StandingReading read) {
        sheet.heading(1, words.say(order, "standing.part.mandates"));
        if (read.mandates().isEmpty()) {
            sheet.paragraph(words.say(order, "standing.part.noMandate"));
        }
        read.mandates().forEach(one -> sheet.paragraph(one.matters() + "\n" + words.say(order, "standing.part.given",
                words.say(order, "standing.giver." + one.giver()), order.day(one.givenOn()), order.day(one.untilOn())) + " · "
                + words.say(order, read.holds(one) ? "standing.part.holds" : "standing.part.over")));
    }

    private void matters(SheetDraft sheet, PrintOrder order, StandingReading read) {
        if (!read.matters().isEmpty()) {
            sheet.table(words.say(order, "standing.print.matters"), List.of(Column.text(words.say(order, "standing.print.matter"), 10),
                    Column.text(words.say(order, "print.stage"), 4), Column.text(words.say(order, "standing.print.effect"), 8)),
                    read.matters().stream().map(one -> List.of(one.consultation().topic().title(), words.say(order, "stage." + words.stage(one.consultation())),
                            words.say(order, "standing.effect." + one.effect()))).toList());
        }
    }

    private void report(SheetDraft sheet, PrintOrder order, YearAccounts one) {
        sheet.heading(1, words.say(order, "standing.print.report", Integer.toString(one.report().year()))).paragraph(one.report().body());
        List<List<String>> rows = Stream.of(side(order, "standing.print.income", one.income()), List.of(List.of(words.say(order, "standing.part.income", one.incomeSum()), "")),
                side(order, "standing.print.expense", one.expense()), List.of(List.of(words.say(order, "standing.part.expense", one.expenseSum()), "")))
                .flatMap(List::stream).toList();
        sheet.table("", List.of(Column.text(words.say(order, "standing.print.what"), 14), Column.number(words.say(order, "position.amount"), 5)), rows)
                .paragraph(words.say(order, "standing.part.balance", one.balance()), Tone.STRONG)
                .paragraph(words.say(order, "standing.part.published", order.day(one.report().publishedAt())) + " · SHA-256 " + one.digest(), Tone.NOTE);
    }

    private List<List<String>> side(PrintOrder order, String key, List<AccountLine> lines) {
        return lines.stream().map(line -> List.of(words.say(order, key, line.what()), line.yuan())).toList();
    }
}
