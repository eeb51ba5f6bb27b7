package org.yishi.bylaws.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.amendment.ProposalLine;
import org.yishi.bylaws.amendment.ProposalLines;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 征集意见汇总表、意见采纳情况表: what was said, what became of it and why. Who said it is not in it. */
@ApplicationScoped
public class CommentsSheet extends VersionSheet {

    @Inject
    private Comments comments;
    @Inject
    private ProposalLines proposals;

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        List<ArticleComment> answered = comments.answered(version.id());
        sheet.field(say(order, "said"), word(order, "version.show.counted", comments.count(version.id()), answered.size()));
        sheet.paragraph(version.summary());
        Map<Integer, BylawText> editions = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (ArticleComment one : answered) {
            int number = editions.computeIfAbsent(one.edition(), edition -> bylaws().text(version, edition)).numberOf(one.articleId());
            rows.add(List.of(number == 0 ? word(order, "read.whole") : ArticleNumber.chinese(number), one.isWithheld() ? word(order, "comment.withheld") : one.body(),
                    word(order, "answer." + one.outcome()), one.answer()));
        }
        for (ProposalLine line : proposals.of(version)) {
            rows.add(List.of(word(order, "amendment.number", line.proposal().number()), line.difference().inBrackets(say(order, "removed"), say(order, "added")),
                    line.proposal().isOpen() ? word(order, "answer.open") : word(order, "answer." + line.proposal().outcome()),
                    line.proposal().isOpen() ? "" : line.proposal().answer()));
        }
        sheet.table("", List.of(Column.text(say(order, "column.article"), 2), Column.text(say(order, "column.said"), 6), Column.text(say(order, "column.outcome"), 2),
                Column.text(say(order, "column.answer"), 5)), rows);
    }

    @Override
    public String name() {
        return "bylaws.comments";
    }

    @Override
    SheetKind kind() {
        return SheetKind.DOCUMENT;
    }
}
