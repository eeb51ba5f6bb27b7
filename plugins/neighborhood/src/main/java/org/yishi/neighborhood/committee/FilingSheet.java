package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 业主委员会备案表: what is filed with the street. */
@ApplicationScoped
public class FilingSheet implements Printable {

    @Inject
    private OwnersCommittees committees;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.committeeFiling";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        CommitteeNow now = committees.read(order.id());
        Committee committee = now.committee();
        return Sheet.draft(SheetKind.DOCUMENT, committee.areaId(), say(order, "title"), order).issuer(say(order, "issuer"))
                .asOf(Instant.now(clock)).address("/neighborhood/committee/show?area=" + committee.areaId())
                .field(say(order, "compound"), areas.get(committee.areaId()).name())
                .field(say(order, "term"), texts.get(order.language(), "neighborhood.committee.show.term", committee.term()))
                .field(say(order, "elected"), order.day(committee.electedOn())).field(say(order, "until"), order.day(committee.lastDay()))
                .field(say(order, "filed"), order.day(committee.filedOn())).field(say(order, "number"), committee.filingNumber())
                .table(say(order, "members"), List.of(Column.text(say(order, "name"), 2), Column.text(say(order, "office"), 2),
                        Column.text(say(order, "from"), 2)), now.members().stream().map(one -> List.of(one.name(), texts.get(order.language(),
                                "neighborhood.committee.office." + one.seat().office()), order.day(one.seat().from()))).toList())
                .paragraph(say(order, "annexes"))
                .signatures(Place.seal(say(order, "seal.committee")), Place.seal(say(order, "seal.street"))).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.committeeFiling." + key);
    }
}
