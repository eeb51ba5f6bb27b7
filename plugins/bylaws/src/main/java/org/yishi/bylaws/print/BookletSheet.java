package org.yishi.bylaws.print;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** The whole text as a booklet (公约文本): every article with its plain sentence. */
@ApplicationScoped
public class BookletSheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        sheet.field(say(order, "force"), force(order, version));
        if (version.isAdopted()) {
            vote(sheet, order, version);
        }
        for (ArticleLine line : bylaws().lines(version)) {
            if (!line.gone()) {
                if (line.beginsChapter()) {
                    sheet.heading(1, line.wording().chapter());
                }
                sheet.heading(2, line.heading() + suspended(order, line)).paragraph(line.wording().body())
                        .paragraph(line.wording().plain(), Tone.NOTE);
            }
        }
        sheet.paragraph(measures(order, version));
    }

    @Override
    public String name() {
        return "bylaws.booklet";
    }

    @Override
    SheetKind kind() {
        return SheetKind.RECORD;
    }
}
