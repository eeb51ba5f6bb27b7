package org.yishi.deliberation.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.follow.FeedbackReport;
import org.yishi.deliberation.follow.Following;
import org.yishi.deliberation.follow.Followings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;

/** The report to everybody (反馈公示) for the board: what was done, what not and why, the money, until when people give their grades. */
@ApplicationScoped
public class FeedbackPoster implements Printable {

    @Inject
    private Followings followings;
    @Inject
    private ConsultationWords words;

    @Override
    public String name() {
        return "deliberation.feedback";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Following following = followings.of(order.id());
        FeedbackReport report = following.feedback();
        if (report == null) {
            throw new NotFound("feedback of consultation " + order.id());
        }
        return words.begin(SheetKind.POSTER, following.consultation(), following.consultation().topic().title(), order)
                .subtitle(words.say(order, "feedback.print"))
                .heading(1, words.say(order, "follow.tell.done")).paragraph(report.done())
                .heading(1, words.say(order, "follow.tell.undone")).paragraph(report.undone())
                .heading(1, words.say(order, "follow.tell.money")).paragraph(report.money())
                .field(words.say(order, "follow.print.posted"), order.day(report.postedOn()))
                .field(words.say(order, "follow.print.evaluate"), words.say(order, "follow.print.evaluate.how", order.day(report.evaluateTo())))
                .signatures(Place.seal("")).done();
    }
}
