package org.yishi.portal.form.internal;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.form.OwnPapers;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/**
 * What was entered from somebody's paper, to be taken away (留底): for the resident himself, and for the worker who hands it to him at the
 * counter. Of a secret form it says which fields were filled in and no more.
 */
@ApplicationScoped
public class PaperCopy implements Printable {

    @Inject
    private PaperDesk desk;
    @Inject
    private OwnPapers own;
    @Inject
    private PaperEntries papers;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "portal.paper";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        boolean mine = current.get().personId() > 0 && desk.person(order.id()) == current.get().personId();
        PaperView paper = mine ? own.own(order.id()) : papers.read(order.id());
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, paper.areaId(), say(order, paper.form().title()), order).subtitle(paper.subject())
                .number(paper.form().number(paper.subjectId())).holds(Privacy.PARTIES).asOf(Instant.now(clock))
                .digest(paper.scan() == null ? "" : paper.scan().sha256())
                .field(say(order, "portal.form.sheet.name"), paper.person())
                .field(say(order, "portal.form.copy.day"), order.day(paper.heldOn()))
                .field(say(order, "portal.form.copy.entered"), say(order, "portal.form.copy.by", paper.enteredBy(), order.day(paper.enteredAt())))
                .field(say(order, "portal.form.copy.state"), say(order, "portal.form.state." + paper.state()));
        paper.written().forEach(field -> sheet.heading(1, field.label()).paragraph(field.words()));
        return sheet.paragraph(say(order, "portal.form.copy.doubt"), Tone.NOTE)
                .signatures(Place.signature(say(order, "portal.form.copy.clerk"))).done();
    }

    private String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), key, arguments);
    }
}
