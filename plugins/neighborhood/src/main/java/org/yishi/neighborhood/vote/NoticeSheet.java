package org.yishi.neighborhood.vote;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The announcement as it hangs (表决事项公告). */
@ApplicationScoped
public class NoticeSheet extends VoteSheet {

    @Inject
    private VoteReadings readings;
    @Inject
    private Notices notices;

    @Override
    public String name() {
        return "neighborhood.voteNotice";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Vote vote = readings.of(order.id()).vote();
        if (vote.postings().noticeId() == null || vote.postings().noticedOn() == null) {
            throw new NotFound("notice of vote " + order.id());
        }
        SheetDraft sheet = begin(SheetKind.DOCUMENT, vote, say(order, "text.notice.title", vote.title()), order).digest(vote.base().rollDigest());
        sheet.paragraph(notices.view(vote.postings().noticeId()).text().body());
        return sheet.field(say(order, "sheet.day"), order.day(vote.postings().noticedOn()))
                .signatures(Place.seal(say(order, "text.convener", ""))).done();
    }
}
