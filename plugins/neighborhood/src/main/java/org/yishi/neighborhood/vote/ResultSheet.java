package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The result for the board (结果公告): counts, tests, what was refused. */
@ApplicationScoped
public class ResultSheet extends VoteSheet {

    @Inject
    private VoteReadings readings;
    @Inject
    private VoteTexts texts;

    @Override
    public String name() {
        return "neighborhood.voteResult";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        VoteReadings.Reading reading = readings.of(order.id());
        Vote vote = reading.vote();
        if (!vote.isResultPublic()) {
            throw new NotFound("result of vote " + order.id());
        }
        SheetDraft sheet = begin(SheetKind.DOCUMENT, vote, say(order, "text.result.title", vote.title()), order)
                .digest(vote.count().packDigest());
        sheet.paragraph(texts.result(vote, reading.matters()));
        reading.matters().forEach(matter -> tests(sheet, order, matter));
        return sheet.signatures(Place.seal(say(order, "text.convener", ""))).done();
    }

    void tests(SheetDraft sheet, PrintOrder order, VoteMatter matter) {
        List<List<String>> rows = matter.tally().orElseThrow().tests().stream().map(TestLine::of).filter(test -> test.candidate().isEmpty()
                && !test.key().equals("owners.formed")).map(test -> List.of(say(order, "test." + test.key()), test.part() + " / " + test.whole(),
                test.threshold(), say(order, test.met() ? "met" : "notMet"))).toList();
        if (!rows.isEmpty()) {
            sheet.table(matter.number() + ". " + matter.question(), List.of(Column.text(say(order, "sheet.why"), 4),
                    Column.number(say(order, "gauge.title"), 4), Column.text("≥ / >", 2), Column.text(say(order, "met"), 2)), rows);
        }
    }
}
