package org.yishi.bylaws.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** 草案说明: who moved it and why, who drafted, and each article with its reason and source. */
@ApplicationScoped
public class DraftSheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        sheet.field(say(order, "moved"), word(order, "initiator." + version.motion().initiator())).field(say(order, "why"), version.motion().reason());
        if (version.hasGroup()) {
            sheet.field(say(order, "group"), say(order, "groupOf", version.group().size(), version.group().residents(), version.group().women()));
            sheet.field(say(order, "adviser"), version.group().adviser());
        }
        if (!version.measures().isEmpty()) {
            sheet.field(say(order, "measures"), version.measures().stream().map(one -> word(order, "measure." + one)).collect(Collectors.joining("、")));
        }
        if (version.summary() != null) {
            sheet.field(say(order, "collected"), version.summary());
        }
        List<List<String>> rows = new ArrayList<>();
        for (ArticleLine line : bylaws().lines(version)) {
            if (!line.gone()) {
                rows.add(List.of(line.heading(), line.wording().body(), line.wording().reason(), line.wording().source()));
            }
        }
        sheet.table("", List.of(Column.text(say(order, "column.article"), 2), Column.text(say(order, "record.article"), 7), Column.text(say(order, "column.reason"), 5),
                Column.text(say(order, "column.source"), 4)), rows);
    }

    @Override
    public String name() {
        return "bylaws.draft";
    }

    @Override
    SheetKind kind() {
        return SheetKind.DOCUMENT;
    }
}
