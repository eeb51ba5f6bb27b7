package org.yishi.neighborhood.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 业主联名书 (罢免建议书, 审计要求书 …): what is demanded, with lines to sign. */
@ApplicationScoped
public class PetitionSheet implements Printable {

    private static final int LINES = 12;

    @Inject
    private Petitions petitions;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.petitionSheet";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Petition petition = petitions.read(order.id());
        return Sheet.draft(SheetKind.FORM, petition.areaId(), say(order, "title." + petition.kind()), order).issuer(say(order, "issuer"))
                .subtitle(petition.title()).number("LQ-" + petition.id()).asOf(Instant.now(clock))
                .address("/neighborhood/petition/sign?id=" + petition.id()).paragraph(petition.text())
                .paragraph(texts.get(order.language(), "neighborhood.petition.needs." + petition.kind()))
                .signingTable(say(order, "lines"), List.of(Column.text(say(order, "unit"), 2), Column.text(say(order, "name"), 2),
                        Column.text(say(order, "signature"), 3), Column.text(say(order, "on"), 2)),
                        Collections.nCopies(LINES, List.of("", "", "", ""))).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.petitionSheet." + key);
    }
}
