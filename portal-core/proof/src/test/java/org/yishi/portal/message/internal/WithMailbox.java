package org.yishi.portal.message.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Inbox;
import org.yishi.portal.message.InboxLine;
import org.yishi.portal.message.Message;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

/**
 * What tests of messages share: a mail server, and a reader with an address. It all happens in years to which the portal's own rounds
 * do not come.
 */
abstract class WithMailbox {

    static final String URGENT = "portal.ballotOpened";
    static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static int year = 2041;

    @Inject
    Given given;
    @Inject
    Mailroom mailroom;
    @Inject
    Inbox inbox;
    @Inject
    CurrentActor current;
    @Inject
    TimeTravel time;

    Area here;
    Actor reader;
    String address;
    LocalDate day;

    @BeforeEach
    void aReader() {
        mailroom.open();
        here = given.community();
        reader = given.person(IdentityLevel.L2);
        address = mailroom.address(reader);
        // a year of its own, later than those before it: what they left behind is sent at once and disturbs nobody
        day = LocalDate.of(year++, 3, 1);
        at(8, 0, mailroom::round);
    }

    @AfterEach
    void closed() {
        mailroom.close();
    }

    void at(int hour, int minute, Runnable work) {
        time.at(day.atTime(hour, minute), work);
    }

    Message message(String kind, Object... words) {
        return Message.about(kind, here.id(), "test/message/" + here.id(), Audience.person(reader.personId()), "/portal/notice/list?area=" + here.id(),
                words);
    }

    void tell(String kind, Object... words) {
        mailroom.tell(message(kind, words));
    }

    List<InboxLine> lines() {
        return current.as(reader, () -> inbox.page(1));
    }

    List<MimeMessage> got() {
        return mailroom.to(address);
    }
}
