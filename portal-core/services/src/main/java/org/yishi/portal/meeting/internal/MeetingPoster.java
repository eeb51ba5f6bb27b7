package org.yishi.portal.meeting.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** The notice of a meeting (会议通知) for the board: when, where, what about. */
@ApplicationScoped
public class MeetingPoster implements Printable {

    private static final String WORDS = "portal.meeting.show.";

    @Inject
    private MeetingRecords meetings;
    @Inject
    private Bodies bodies;
    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "portal.meeting";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        MeetingView meeting = meetings.view(order.id());
        if (meeting.when() == null) {
            throw new NotFound("notice of meeting " + order.id());
        }
        SheetDraft sheet = Sheet.draft(SheetKind.POSTER, meeting.areaId(), meeting.title(), order).subtitle(say(order, "portal.meeting.print"))
                .address("/portal/meeting/show?id=" + meeting.id()).digest(meeting.noticeDigest())
                .field(say(order, "portal.signIn.body"), bodies.name(meeting.bodyId()))
                .field(say(order, WORDS + "when"), order.moment(meeting.when())).field(say(order, WORDS + "place"), meeting.place());
        if (!meeting.urgent().isEmpty()) {
            sheet.field(say(order, WORDS + "urgent"), meeting.urgent());
        }
        sheet.heading(1, say(order, WORDS + "agenda"));
        List<MeetingView.Item> items = meeting.items().stream().filter(MeetingView.Item::noticed).toList();
        items.forEach(item -> sheet.paragraph(item.number() + ". " + item.title()));
        return sheet.field(say(order, WORDS + "noticed"), order.day(meeting.noticedOn())).signatures(Place.seal("")).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), key);
    }
}
