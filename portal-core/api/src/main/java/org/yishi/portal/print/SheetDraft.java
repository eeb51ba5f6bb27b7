package org.yishi.portal.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Field;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;

/** A {@link Sheet} while it is written, block after block. PUBLIC and without address, number and digest until said otherwise. */
public final class SheetDraft {

    private final SheetKind kind;
    private final long areaId;
    private final String title;
    private final PrintOrder order;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private String issuer = "";
    private String subtitle = "";
    private String number = "";
    private String address = "";
    private String digest = "";
    private Instant asOf = Instant.EPOCH;
    private Privacy privacy = Privacy.PUBLIC;

    SheetDraft(SheetKind kind, long areaId, String title, PrintOrder order) {
        this.kind = kind;
        this.areaId = areaId;
        this.title = title;
        this.order = order;
    }

    public SheetDraft issuer(String who) {
        issuer = who;
        return this;
    }

    public SheetDraft subtitle(String text) {
        subtitle = text;
        return this;
    }

    public SheetDraft number(String text) {
        number = text;
        return this;
    }

    /** @param path of the public page within the portal, for the QR code */
    public SheetDraft address(String path) {
        address = path;
        return this;
    }

    public SheetDraft digest(String sha256) {
        digest = sha256;
        return this;
    }

    public SheetDraft asOf(Instant moment) {
        asOf = moment;
        return this;
    }

    /** Raises the class of the sheet; it never falls again. */
    public SheetDraft holds(Privacy ofWhatFollows) {
        privacy = ofWhatFollows.compareTo(privacy) > 0 ? ofWhatFollows : privacy;
        return this;
    }

    public SheetDraft heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    /** Nothing where the text is blank. */
    public SheetDraft paragraph(String text) {
        return paragraph(text, Tone.PLAIN);
    }

    public SheetDraft paragraph(String text, Tone tone) {
        return text == null || text.isBlank() ? this : add(new Block.Paragraph(text.strip(), tone));
    }

    /** A labelled field; those that follow each other form one group. */
    public SheetDraft field(String label, String value) {
        fields.add(new Field(label, value == null ? "" : value));
        return this;
    }

    public SheetDraft table(String caption, List<Column> columns, List<List<String>> rows) {
        return add(new Block.Table(caption, columns, rows, false));
    }

    /** A table with rows high enough to sign in. */
    public SheetDraft signingTable(String caption, List<Column> columns, List<List<String>> rows) {
        return add(new Block.Table(caption, columns, rows, true));
    }

    public SheetDraft blank(String label, String hint, int lines) {
        return add(new Block.Blank(label, hint, lines));
    }

    public SheetDraft choices(String label, String hint, List<String> options) {
        return add(new Block.Choices(label, hint, options));
    }

    public SheetDraft signatures(Place... places) {
        return add(new Block.Signatures(Arrays.asList(places)));
    }

    public SheetDraft add(Block block) {
        endFields();
        blocks.add(block);
        return this;
    }

    public SheetDraft pageBreak() {
        return add(new Block.PageBreak());
    }

    public Sheet done() {
        endFields();
        return new Sheet(kind, areaId, issuer, order.language(), title, subtitle, number, blocks, address, digest, asOf, privacy,
                order.large(), order.paper());
    }

    private void endFields() {
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
            fields.clear();
        }
    }
}
