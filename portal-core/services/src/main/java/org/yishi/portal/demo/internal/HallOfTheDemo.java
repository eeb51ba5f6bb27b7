package org.yishi.portal.demo.internal;

import java.time.LocalDate;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.Channel;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.Sittings;
import org.yishi.portal.meeting.internal.Scans;
import org.yishi.portal.meeting.internal.SignatureEntity.As;

/** Acts in the hall as the pages of core do. */
@ApplicationScoped
public class HallOfTheDemo implements DemoHall {

    @Inject
    private Sittings sittings;
    @Inject
    private Attendances attendances;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private CurrentActor current;

    @Override
    public void open(long meetingId, long chairId) {
        sittings.open(meetingId, chairId);
    }

    @Override
    public void enter(long meetingId, Collection<Long> personIds) {
        personIds.forEach(person -> attendances.enter(meetingId, person, Channel.LIST, null));
    }

    @Override
    public void signIn(long meetingId, Actor who) {
        String code = attendances.code(meetingId);
        current.as(who, () -> attendances.signIn(meetingId, code));
    }

    @Override
    public void signed(long meetingId, long chairId, long supervisorId, LocalDate on, byte[] scan) {
        minutes.enterSignedSheet(meetingId, As.CHAIR, chairId, on, "会议记录签字页.png", scan);
        minutes.enterSignature(meetingId, As.SUPERVISION, supervisorId, on, Scans.sha256(scan));
    }
}
