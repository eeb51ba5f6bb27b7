package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

import jakarta.inject.Inject;

/** What the printed papers of a vote have in common: number, lasting address, words. */
public abstract class VoteSheet implements Printable {

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    protected String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "neighborhood.vote." + key, arguments);
    }

    protected SheetDraft begin(SheetKind kind, Vote vote, String title, PrintOrder order) {
        return Sheet.draft(kind, vote.areaId(), title, order).number(vote.number()).issuer(issuer(vote, order)).subtitle(vote.title())
                .address("/d/" + vote.number()).asOf(Instant.now(clock));
    }

    private String issuer(Vote vote, PrintOrder order) {
        return say(order, "text.convener", areas.find(vote.areaId()).map(Area::name).orElse(""));
    }

    /** The question of a matter with boxes to tick. */
    protected void asked(SheetDraft sheet, PrintOrder order, VoteMatter matter) {
        String label = matter.number() + ". " + matter.question();
        if (matter.isElection()) {
            List<MatterDraft.Candidate> all = matter.candidates();
            sheet.choices(label, say(order, "sheet.markNames", Integer.toString(matter.seats())),
                    IntStream.rangeClosed(1, all.size()).mapToObj(n -> n + ". " + all.get(n - 1).name()).toList());
        } else {
            sheet.choices(label, say(order, "sheet.mark"), List.of(say(order, "choice.FOR"), say(order, "choice.AGAINST"),
                    say(order, "choice.ABSTAIN")));
        }
    }
}
