package org.yishi.bylaws.print;

import java.time.Clock;
import java.time.Instant;

import org.yishi.bylaws.adoption.Rulings;
import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.WholeText;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

import jakarta.inject.Inject;

/** What the printed documents about one version have in common: number, address, the digest of the text. */
abstract class VersionSheet implements Printable {

    @Inject
    private Bylaws bylaws;
    @Inject
    private Rulings rulings;
    @Inject
    private WholeText whole;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    abstract SheetKind kind();

    /** @throws org.yishi.portal.access.NotFound where the version has nothing of the kind */
    abstract void write(SheetDraft sheet, PrintOrder order, BylawVersion version);

    @Override
    public Sheet sheet(PrintOrder order) {
        BylawVersion version = bylaws.version(order.id());
        SheetDraft sheet = Sheet.draft(kind(), version.areaId(), title(order, version), order).subtitle(sample(order, version)).number(version.number()).address("/d/" + version.number())
                .digest(LedgerEntry.sha256(bylaws.text(version).asRead())).asOf(Instant.now(clock));
        write(sheet, order, version);
        return sheet.done();
    }

    String title(PrintOrder order, BylawVersion version) {
        return say(order, name().substring("bylaws.".length()) + ".title", version.title());
    }

    /** @param key below {@code bylaws.sheet} */
    String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "bylaws.sheet." + key, arguments);
    }

    /** A text of the pages. */
    String word(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "bylaws." + key, arguments);
    }

    Bylaws bylaws() {
        return bylaws;
    }

    /** The numbers of the vote and the rule by which it was counted. */
    void vote(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        boolean english = order.language().getLanguage().equals("en");
        if (version.isArticlewise()) {
            sheet.field(say(order, "adopted"), word(order, "read.votedByArticle", order.day(version.adoption().on()), version.adoption().numbers().base(),
                    rulings.passed(version), rulings.refused(version))).field(say(order, "article"), version.adoption().reckoning().article());
            rulings.of(version).forEach(line -> sheet.paragraph(word(order, "read.ruling", line.heading(),
                    word(order, line.ruling().isPassed() ? "read.ruling.passed" : "read.ruling.refused"),
                    line.ruling().votesFor(), line.ruling().against(),
                    line.ruling().abstain()), Tone.NOTE));
            return;
        }
        sheet.field(say(order, "adopted"), word(order, "read.voted", order.day(version.adoption().on()), version.adoption().numbers().base(),
                version.adoption().numbers().present(), version.adoption().numbers().votesFor(), version.adoption().numbers().against(),
                version.adoption().numbers().abstain()))
                .field(say(order, "counted"), english ? version.adoption().reckoning().en() : version.adoption().reckoning().zh())
                .field(say(order, "article"), version.adoption().reckoning().article());
    }

    /** Said above what is no real bylaw; empty for one that is. */
    String sample(PrintOrder order, BylawVersion version) {
        return bylaws.get(version.bylawId()).isSample() ? word(order, "read.sample") : "";
    }

    /** {@link #sample} and {@link #force} in one line. */
    String standing(PrintOrder order, BylawVersion version) {
        String sample = sample(order, version);
        return sample.isEmpty() ? force(order, version) : sample + " · " + force(order, version);
    }

    /** Which measures may be taken where it is not kept; empty where none is listed. */
    String measures(PrintOrder order, BylawVersion version) {
        return whole.measures(version, order.language());
    }

    /** Said beside an article that is not carried out until it is corrected. */
    String suspended(PrintOrder order, ArticleLine line) {
        return line.wording().isSuspended() ? "（" + word(order, "read.suspended") + "）" : "";
    }

    String force(PrintOrder order, BylawVersion version) {
        return version.isPosted() ? word(order, version.isRepeal() ? "read.repealedFrom"
                : version.isNeverHeld() ? "read.neverHeld" : "read.from", order.day(version.effectiveFrom()))
                : word(order, "stage." + version.stage());
    }
}
