package org.yishi.portal.meeting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingRolls;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** The sheet on which those who come to a meeting sign (签到表): everybody on the roll, and lines for those who are invited. */
@ApplicationScoped
public class SignInSheet implements Printable {

    private static final int GUESTS = 8;

    @Inject
    private MeetingRecords meetings;
    @Inject
    private MeetingRolls rolls;
    @Inject
    private Bodies bodies;
    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "portal.signIn";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        List<MeetingRolls.Named> roll = rolls.of(order.id());
        MeetingView meeting = meetings.view(order.id());
        List<List<String>> rows = new ArrayList<>();
        for (MeetingRolls.Named one : roll) {
            String capacity = Stream.concat(one.groups().stream().map(group -> bodies.groupName(meeting.bodyId(), meeting.basis(), group)),
                    one.votes() ? Stream.empty() : Stream.of(say(order, "noVote"))).collect(Collectors.joining("\n"));
            rows.add(List.of(Integer.toString(rows.size() + 1), one.name(), capacity, "", "", ""));
        }
        return Sheet.draft(SheetKind.SIGN_IN, meeting.areaId(), say(order, "title"), order).subtitle(meeting.title())
                .address("/portal/meeting/show?id=" + meeting.id()).digest(meeting.noticeDigest()).holds(Privacy.OFFICE)
                .field(texts.get(order.language(), "portal.meeting.show.when"), order.moment(meeting.when()))
                .field(texts.get(order.language(), "portal.meeting.show.place"), meeting.place())
                .field(say(order, "body"), bodies.name(meeting.bodyId()))
                .field(texts.get(order.language(), "portal.meeting.show.base"), Integer.toString(meeting.base()))
                .paragraph(say(order, "how"), Tone.NOTE)
                .signingTable("", columns(order), rows)
                .heading(1, say(order, "guests")).paragraph(say(order, "guests.how"), Tone.NOTE)
                .signingTable("", columns(order), Stream.generate(() -> List.of("", "", "", "", "", "")).limit(GUESTS).toList())
                .signatures(Place.signature(say(order, "keeper"))).done();
    }

    private List<Column> columns(PrintOrder order) {
        return List.of(Column.text(say(order, "number"), 2), Column.text(say(order, "name"), 4), Column.text(say(order, "capacity"), 5),
                Column.text(say(order, "signature"), 6), Column.text(say(order, "came"), 3), Column.text(say(order, "left"), 3));
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "portal.signIn." + key);
    }
}
