package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 移交清单: what has to be handed over, to be signed by both sides. */
@ApplicationScoped
public class HandoverSheet implements Printable {

    private static final int USUAL = 8;

    @Inject
    private Handovers handovers;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.handover";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Handover handover = handovers.read(order.id());
        List<String> lines = handover.isSigned() ? handover.lines() : IntStream.rangeClosed(1, USUAL)
                .mapToObj(number -> say(order, "usual." + number)).toList();
        List<List<String>> rows = Stream.concat(lines.stream(), handover.isSigned() ? Stream.of() : Stream.of("", "", ""))
                .map(line -> List.of(line, "", "")).toList();
        return Sheet.draft(SheetKind.FORM, handover.areaId(), say(order, "title"), order).issuer(say(order, "issuer")).asOf(Instant.now(clock))
                .holds(Privacy.OFFICE).digest(handover.digest() == null ? "" : handover.digest())
                .paragraph(texts.get(order.language(), "neighborhood.handover.how", order.day(handover.due())))
                .signingTable(say(order, "list"), List.of(Column.text(say(order, "thing"), 5), Column.text(say(order, "number"), 1),
                        Column.text(say(order, "remark"), 3)), rows)
                .signatures(Place.signature(say(order, "giver")), Place.signature(say(order, "taker")), Place.signature(say(order, "witness")))
                .done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.handover." + key);
    }
}
