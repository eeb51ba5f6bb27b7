package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 业主委员会候选人登记表: who stands, and a blank place for one more. */
@ApplicationScoped
public class CandidateSheet implements Printable {

    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.candidates";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Election election = elections.read(order.id());
        SheetDraft sheet = Sheet.draft(SheetKind.FORM, election.areaId(), say(order, "title"), order).issuer(say(order, "issuer"))
                .asOf(Instant.now(clock)).address("/neighborhood/election/show?id=" + election.id())
                .paragraph(texts.get(order.language(), "neighborhood.candidates.how", election.seats(), order.day(election.nominateUntil())));
        List<Candidate> standing = candidates.of(election.id());
        if (!standing.isEmpty()) {
            sheet.table(say(order, "standing"), List.of(Column.text(say(order, "name"), 2), Column.text(say(order, "proposer"), 3),
                    Column.text(say(order, "verdict"), 2)), standing.stream().map(one -> List.of(one.name(), texts.get(order.language(),
                            "neighborhood.election.proposer." + one.proposer()), texts.get(order.language(),
                                    "neighborhood.election.verdict." + one.verdict()))).toList());
        }
        return sheet.blank(say(order, "name"), "", 1).blank(say(order, "unit"), "", 1).blank(say(order, "words"), "", 5)
                .paragraph(say(order, "promise")).signatures(Place.signature(say(order, "sign"))).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.candidates." + key);
    }
}
