package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.Drafting;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.MinutesEntity;
import org.yishi.portal.meeting.internal.MinutesReaders;
import org.yishi.portal.meeting.internal.RemarkEntity;
import org.yishi.portal.meeting.internal.Writing;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.plugin.internal.Tidings;

/** The minutes (会议记录): drafted from the record, circulated, objected to, answered. */
@ApplicationScoped
public class MeetingMinutes {

    public static final String WRITE = "portal.minuteMeeting";
    private static final String OBJECT = "portal.objectToMinutes";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Drafting drafting;
    @Inject
    private Writing writing;
    @Inject
    private MinutesReaders readers;
    @Inject
    private Conveners conveners;
    @Inject
    private PeopleRepository people;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;
    @Inject
    private Clock clock;
    @Inject
    private Tidings tidings;

    /** A text made from what was recorded, to be completed by the recorder. */
    @Guarded(value = WRITE, kind = Guarded.Kind.READ)
    public String draft(@Of(MeetingEntity.class) long id) {
        return drafting.draft(own(id));
    }

    /** The first text, or a better one as long as nobody has signed. */
    @Guarded(WRITE)
    public void write(@Of(MeetingEntity.class) long id, String words, LocalDate circulatedOn) {
        MeetingEntity meeting = own(id);
        MinutesEntity minutes = writing.write(meeting, words, circulatedOn);
        act.fact("minutes", minutes.digest()).fact("edition", minutes.edition()).fact("circulatedOn", circulatedOn)
                .fact("checkpoint", minutes.checkpoint());
        tidings.tell(new MinutesCirculated(id, meeting.areaId(), meeting.bodyId(), meeting.title(), minutes.digest()));
    }

    /** By somebody who was there or stands on the roll, until the minutes are signed. */
    @Guarded(OBJECT)
    public long object(@Of(MeetingEntity.class) long id, String words) {
        MeetingEntity meeting = repository.get(id);
        meeting.require(MeetingState.MINUTED);
        if (repository.roll(meeting).member(actor.get().personId()).isEmpty()) {
            throw new Refusal("portal.meeting.refusal.notOnRoll");
        }
        RemarkEntity objection = repository.add(RemarkEntity.made(id, 0, RemarkEntity.Kind.OBJECTION, actor.get().personId(), words,
                actor.get().personId(), Instant.now(clock)));
        act.fact("objection", objection.id()).unnamed();
        return objection.id();
    }

    @Guarded(WRITE)
    public void answer(@Of(MeetingEntity.class) long id, long objectionId, String words) {
        own(id).require(MeetingState.MINUTED);
        repository.remarks(id).stream().filter(one -> one.id() == objectionId && one.kind() == RemarkEntity.Kind.OBJECTION).findFirst()
                .orElseThrow(() -> new NotFound("objection " + objectionId)).answer(words, Instant.now(clock));
        act.fact("answered", objectionId);
    }

    /** The text in force, for those whom its privacy class admits and for everybody on the roll. */
    @Guarded(value = MinutesReaders.READ, kind = Guarded.Kind.READ)
    public Optional<Text> text(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = repository.get(id);
        readers.require(meeting);
        return repository.minutes(id).stream().findFirst().map(one -> new Text(one.words(), one.digest(), one.circulatedOn(),
                one.checkpoint(), one.edition(), people.names(List.of(one.writtenBy())).getOrDefault(one.writtenBy(), ""),
                readers.isCalled(meeting) && meeting.state() == MeetingState.MINUTED));
    }

    /**
     * @param recorder who wrote them (记录人)
     * @param open     whether the reader may still object
     */
    public record Text(String words, String digest, LocalDate circulatedOn, String checkpoint, int edition, String recorder, boolean open) {
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(WRITE, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
