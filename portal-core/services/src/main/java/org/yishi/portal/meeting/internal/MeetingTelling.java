package org.yishi.portal.meeting.internal;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.MeetingCancelled;
import org.yishi.portal.meeting.MeetingNoticed;
import org.yishi.portal.meeting.MinutesCirculated;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** Tells those on the roll of a meeting that they are called, or not any more, and those who sign its minutes that these are written. */
@ApplicationScoped
public class MeetingTelling implements AudienceSource {

    private static final String ROLL = "portal.meetingRoll";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    private Messages messages;

    void noticed(@Observes MeetingNoticed noticed) {
        MeetingEntity meeting = repository.get(noticed.meetingId());
        boolean anew = meeting.noticeRound() > 1;
        String kind = isRequired(meeting) ? "portal.assembly" : "portal.meeting";
        messages.tell(about(kind + (anew ? "Changed" : "Noticed"), meeting, noticed.title(), noticed.when(),
                noticed.place() == null ? "" : noticed.place()));
    }

    /** The law calls assemblies of all, whose roll its notice fixes, and says how long before; how committees are called is their own affair. */
    private boolean isRequired(MeetingEntity meeting) {
        BodyRules rules = bodies.get(meeting.bodyId()).rules(meeting.areaId(), meeting.heldOn(), meeting.basis());
        return rules.baseByNotice() && !rules.notice().source().article().isEmpty();
    }

    void cancelled(@Observes MeetingCancelled cancelled) {
        if (cancelled.when() != null) {
            messages.tell(about("portal.meetingCancelled", repository.get(cancelled.meetingId()), cancelled.title(), cancelled.when(),
                    cancelled.reason()));
        }
    }

    void circulated(@Observes MinutesCirculated circulated) {
        MeetingEntity meeting = repository.get(circulated.meetingId());
        messages.tell(Message.about("portal.minutesToSign", meeting.areaId(), meeting.dossier(),
                Audience.whoseTurnItIs(meeting.dossier(), meeting.areaId()), "/portal/meeting/minutes?id=" + meeting.id(), meeting.title()));
    }

    /** Of a body whose votes are not everybody's business, neither is what it meets about; whoever is called knows to look. */
    private Message about(String kind, MeetingEntity meeting, Object... words) {
        return Message.about(kind, meeting.areaId(), meeting.dossier(), new Audience(ROLL, Long.toString(meeting.id())),
                "/portal/meeting/show?id=" + meeting.id(), words).withheldUnless(bodies.get(meeting.bodyId()).results() == Privacy.PUBLIC);
    }

    @Override
    public String name() {
        return ROLL;
    }

    @Override
    public Set<Long> members(String argument) {
        return repository.roll(repository.get(Long.parseLong(argument))).members().stream().map(RollMember::personId).collect(Collectors.toSet());
    }
}
