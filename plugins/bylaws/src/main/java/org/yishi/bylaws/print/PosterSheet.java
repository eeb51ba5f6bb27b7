package org.yishi.bylaws.print;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** The rules as a poster for the board: plain words where there are some, in large type. */
@ApplicationScoped
public class PosterSheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        sheet.subtitle(standing(order, version));
        for (ArticleLine line : bylaws().lines(version)) {
            if (!line.gone()) {
                // a list, so that all begin at the same place whatever the width of their number
                sheet.field(Integer.toString(line.number()), (line.wording().plain().isEmpty() ? line.wording().body() : line.wording().plain())
                        + suspended(order, line));
            }
        }
        sheet.paragraph(measures(order, version));
    }

    @Override
    public String name() {
        return "bylaws.poster";
    }

    @Override
    SheetKind kind() {
        return SheetKind.POSTER;
    }
}
