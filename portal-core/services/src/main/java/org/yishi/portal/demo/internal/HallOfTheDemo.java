package org.yishi.portal.demo.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.Channel;
import org.yishi.portal.meeting.MeetingSignatures;
import org.yishi.portal.meeting.MeetingSignatures.Signatory;
import org.yishi.portal.meeting.Sittings;

/** Acts in the hall as the pages of core do. */
@ApplicationScoped
public class HallOfTheDemo implements DemoHall {

    @Inject
    private Sittings sittings;
    @Inject
    private Attendances attendances;
    @Inject
    private MeetingSignatures signatures;

    @Override
    public void open(long meetingId, long chairId) {
        sittings.open(meetingId, chairId);
    }

    @Override
    public void enter(long meetingId, Collection<Long> personIds) {
        personIds.forEach(person -> attendances.enter(meetingId, person, Channel.LIST, null));
    }

    @Override
    public void constitute(long meetingId) {
        sittings.constitute(meetingId);
    }

    @Override
    public void signed(long meetingId, long chairId, long supervisorId, LocalDate on, byte[] scan) {
        List<Long> members = signatures.missing(meetingId).members().stream().map(Signatory::personId)
                .filter(one -> one != supervisorId).limit(2).toList();
        signatures.enter(meetingId, Stream.concat(Stream.of(chairId, supervisorId), members.stream()).toList(), on, "会议记录签字页.png", scan);
    }
}
