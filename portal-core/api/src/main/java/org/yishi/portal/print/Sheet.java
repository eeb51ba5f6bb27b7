package org.yishi.portal.print;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.yishi.portal.access.Privacy;

/**
 * A document to be printed, without a word about how it looks. All texts are complete and in the language of the sheet; nothing in
 * them is markup: {@code <}, {@code &} and line breaks are printed as they are.
 *
 * @param kind     what it is
 * @param areaId   the area that prints it; its stylesheet is used, 0 for the portal's own
 * @param issuer   who prints it, in words; where it is empty, the residents' or villagers' committee of the area
 * @param language of the texts; becomes the language of the PDF
 * @param title    headline, and the title of the PDF; never blank
 * @param subtitle below it: the matter, the date; may be empty
 * @param number   number of the matter or form (编号), shown at the top; may be empty
 * @param blocks   from top to bottom
 * @param address  address of the public page within the portal, such as {@code /d/guiyuan-2026-003}, drawn as QR code on the cover or at the
 *                 top with the portal's own address before it; empty for no code
 * @param digest   SHA-256 of the record in lower-case hexadecimal, printed at the foot of every page; empty where there is none
 * @param asOf     the moment at which the content stood so; printed at the foot, and the time of creation that the PDF names
 * @param privacy  the class of the most private thing in it (domain 0.4); from {@link Privacy#RESIDENTS} on it is printed on every
 *                 page, so that a copy left on the copier says what it is
 * @param large    大字版: type of at least 16 point (19 for the running text)
 * @param paper    of the finished sheet
 */
public record Sheet(SheetKind kind, long areaId, String issuer, Locale language, String title, String subtitle, String number,
        List<Block> blocks, String address, String digest, Instant asOf, Privacy privacy, boolean large, Paper paper) {

    public Sheet {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("a printed document has a title");
        }
        if (privacy == Privacy.SEALED) {
            throw new IllegalArgumentException("what is sealed is not printed");
        }
        blocks = List.copyOf(blocks);
    }

    /** Begins a sheet in the form that was ordered. */
    public static SheetDraft draft(SheetKind kind, long areaId, String title, PrintOrder order) {
        return new SheetDraft(kind, areaId, title, order);
    }

    /** The same, issued by somebody. */
    public Sheet issuedBy(String who) {
        return new Sheet(kind, areaId, who, language, title, subtitle, number, blocks, address, digest, asOf, privacy, large, paper);
    }
}
