package org.yishi.bylaws.print;

import java.util.ArrayList;
import java.util.List;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** 修订对照表: article by article, what was and what is, and what differs. */
@ApplicationScoped
public class ComparisonSheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        List<List<String>> rows = new ArrayList<>();
        for (ArticleLine line : bylaws().lines(version)) {
            String was = line.before() == 0 || version.baseId() == 0 ? "" : line.difference().old();
            String reason = line.gone() ? word(order, "read.gone") : line.wording().reason();
            rows.add(List.of(line.heading(), was, line.gone() ? "" : line.wording().body(),
                    version.baseId() == 0 || line.difference().isSame() ? "" : line.difference().inBrackets(say(order, "removed"), say(order, "added")), reason));
        }
        sheet.table("", List.of(Column.text(say(order, "column.article"), 2), Column.text(say(order, "column.was"), 5), Column.text(say(order, "column.now"), 5),
                Column.text(say(order, "column.difference"), 6), Column.text(say(order, "column.reason"), 4)), rows);
    }

    @Override
    public String name() {
        return "bylaws.comparison";
    }

    @Override
    SheetKind kind() {
        return SheetKind.DOCUMENT;
    }
}
