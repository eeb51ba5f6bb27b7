package org.yishi.portal.meeting.internal;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** The minutes of a meeting (会议记录) to be signed and filed, for those who may read them. */
@ApplicationScoped
public class MinutesSheet implements Printable {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    private MeetingMinutes minutes;
    @Inject
    private MeetingRecords meetings;
    @Inject
    private Bodies bodies;
    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "portal.minutes";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        MeetingMinutes.Text text = minutes.text(order.id()).orElseThrow(() -> new NotFound("minutes of meeting " + order.id()));
        MeetingView meeting = meetings.view(order.id());
        Instant circulated = text.circulatedOn().atStartOfDay(CHINA).toInstant();
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, meeting.areaId(), say(order, "portal.minutes.print"), order).subtitle(meeting.title())
                .address("/portal/meeting/show?id=" + meeting.id()).digest(text.digest()).asOf(circulated)
                .holds(bodies.get(meeting.bodyId()).minutes())
                .field(say(order, "portal.signIn.body"), bodies.name(meeting.bodyId()))
                .field(say(order, "portal.meeting.show.when"), order.moment(meeting.when()))
                .field(say(order, "portal.meeting.show.place"), meeting.place());
        sheet.paragraph(text.words());
        sheet.paragraph(say(order, "portal.meeting.minutes.circulated", order.day(text.circulatedOn()), text.edition()), Tone.NOTE);
        if (!text.checkpoint().isEmpty()) {
            sheet.paragraph(say(order, "portal.meeting.show.checkpoint") + "：" + text.checkpoint(), Tone.NOTE);
        }
        return sheet.signatures(Place.signature(say(order, "portal.minutes.chair")), Place.signature(say(order, "portal.minutes.recorder")),
                Place.signature(say(order, "portal.minutes.supervision"))).done();
    }

    private String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), key, arguments);
    }
}
