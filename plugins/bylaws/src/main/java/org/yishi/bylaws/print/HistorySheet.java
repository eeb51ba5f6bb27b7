package org.yishi.bylaws.print;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.Adoption;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** The text with the history of every article: each version in which it said something else, and the vote that made it. */
@ApplicationScoped
public class HistorySheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        sheet.subtitle(standing(order, version));
        for (ArticleLine line : bylaws().lines(version)) {
            if (!line.gone()) {
                sheet.heading(2, line.heading() + suspended(order, line)).paragraph(line.wording().body());
                bylaws().history(line.wording().articleId()).forEach(past -> past(sheet, order, past));
            }
        }
    }

    private void past(SheetDraft sheet, PrintOrder order, Bylaws.Past past) {
        BylawVersion of = past.version();
        sheet.paragraph(word(order, "read.version", of.ordinal(), word(order, "purpose." + of.purpose())) + "　" + vote(order, past), Tone.NOTE);
        if (!past.difference().isSame()) {
            sheet.paragraph(past.difference().inBrackets(say(order, "removed"), say(order, "added")), Tone.NOTE);
        }
    }

    private String vote(PrintOrder order, Bylaws.Past past) {
        Adoption by = past.version().adoption();
        if (past.ruling() != null) {
            return word(order, "read.ruled", order.day(past.decidedOn()), past.ruling().votesFor(), past.ruling().against(), past.ruling().abstain());
        }
        return past.version().isArticlewise() ? word(order, "read.adoptedByArticle", order.day(by.on()))
                : word(order, "read.voted", order.day(by.on()), by.numbers().base(), by.numbers().present(), by.numbers().votesFor(),
                        by.numbers().against(), by.numbers().abstain());
    }

    @Override
    public String name() {
        return "bylaws.history";
    }

    @Override
    SheetKind kind() {
        return SheetKind.DOCUMENT;
    }
}
