package org.yishi.portal.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.meeting.internal.AgendaReaders;
import org.yishi.portal.meeting.internal.AttendanceEntity;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.Hall;
import org.yishi.portal.meeting.internal.ItemEntity;
import org.yishi.portal.meeting.internal.MeetingDrawing;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;

/** Reading meetings: what anybody may know of them. */
@ApplicationScoped
public class MeetingRecords {

    private static final Set<MeetingState> TOLD = EnumSet.complementOf(EnumSet.of(MeetingState.PLANNED, MeetingState.CANCELLED));
    /**
     * From so many people on an equal order of signing says something: there are 40,320 orders of eight. Five who sit in the same row every
     * month, the chair first, sign in the same order without anybody having copied a sheet.
     */
    private static final int TELLING_SHEET = 8;
    private static final Set<MeetingState> PLANNED = EnumSet.of(MeetingState.PLANNED);

    @Inject
    private MeetingRepository repository;
    @Inject
    private AgendaReaders readers;
    @Inject
    private Hall hall;
    @Inject
    private Access access;
    @Inject
    private Conveners conveners;

    @Open("a meeting that was noticed is public: date, place, agenda, base, results")
    public MeetingView view(long id) {
        MeetingEntity meeting = repository.get(id);
        if (meeting.heldOn() == null && !access.may(Convocations.ACTION, meeting.areaId())) {
            throw new NotFound("meeting " + id);
        }
        return readers.view(meeting, repository.items(id));
    }

    @Open("as the meeting")
    public List<MeetingView> in(long areaId, int most) {
        return views(repository.of(areaId, TOLD, most));
    }

    @Open("returns nothing to those who may not convene")
    public List<MeetingView> planned(long areaId, int most) {
        return access.may(Convocations.ACTION, areaId) ? views(repository.of(areaId, PLANNED, most)) : List.of();
    }

    /** Planned, noticed and held ones of bodies for which the actor acts, as far as their minutes are not confirmed. */
    @Open("returns nothing to those who act for no body")
    public List<MeetingView> underWay(long areaId, int most) {
        return Stream.concat(planned(areaId, most).stream(), in(areaId, most).stream())
                .filter(one -> one.state() != MeetingState.CONFIRMED && conveners.may(one.bodyId(), areaId)).toList();
    }

    @Open("as the meeting")
    public List<MeetingView> about(String subjectDossier) {
        return views(repository.about(subjectDossier).stream().filter(meeting -> meeting.heldOn() != null
                || access.may(Convocations.ACTION, meeting.areaId())).toList());
    }

    @Open("how a subject was decided is public")
    public List<ItemDecision> decisionsOn(String subjectDossier) {
        return repository.decidedAbout(subjectDossier).stream()
                .map(item -> MeetingDrawing.decision(repository.get(item.meetingId()), item)).toList();
    }

    @Open("how many are there and how many are needed is shown in the hall")
    public Attendance attendance(long id) {
        MeetingEntity meeting = repository.get(id);
        if (meeting.heldOn() == null) {
            throw new NotFound("meeting " + id);
        }
        return hall.attendance(meeting);
    }

    /**
     * What stands under a finished meeting for everybody to see.
     *
     * @param sameSheet another meeting with the same people in the same order, where they are so many that it is no chance; 0 for none
     */
    public record Proof(String minutesDigest, String checkpoint, String scanSha256, boolean noticeLate, int round, long sameSheet) {
    }

    @Open("digests say nothing but whether something was changed")
    public Proof proof(long id) {
        MeetingEntity meeting = repository.get(id);
        var minutes = repository.minutes(id).stream().findFirst();
        return new Proof(minutes.map(one -> one.digest()).orElse(""), minutes.map(one -> one.checkpoint()).orElse(""), meeting.scanSha256(),
                meeting.isNoticeLate(), meeting.noticeRound(), repository.sameSheet(meeting).filter(any -> isTelling(id)).map(MeetingEntity::id).orElse(0L));
    }

    private boolean isTelling(long id) {
        return repository.attendance(id).stream().map(AttendanceEntity::personId).distinct().count() >= TELLING_SHEET;
    }

    private List<MeetingView> views(List<MeetingEntity> meetings) {
        Map<Long, List<ItemEntity>> items = repository.itemsOf(meetings.stream().map(MeetingEntity::id).toList()).stream()
                .collect(Collectors.groupingBy(ItemEntity::meetingId));
        return meetings.stream().map(one -> AgendaReaders.listed(one, items.getOrDefault(one.id(), List.of()))).toList();
    }
}
