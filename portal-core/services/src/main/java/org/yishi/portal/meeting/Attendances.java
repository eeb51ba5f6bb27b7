package org.yishi.portal.meeting;

import java.time.LocalTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.Door;
import org.yishi.portal.meeting.internal.HallCodes;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.RollSearch;

/** Signing in and leaving: with one's own phone, by the roll keeper, from the signed sheet. A person is there once. */
@ApplicationScoped
public class Attendances {

    public static final String SIGN = "portal.signIn";
    public static final String KEEP = "portal.keepRoll";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Door door;
    @Inject
    private HallCodes codes;
    @Inject
    private RollSearch rolls;
    @Inject
    private Conveners conveners;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;

    /** Somebody of the roll: whether the person is there, and by which group. */
    public record Listed(long personId, String name, List<String> groups, boolean there) {
    }

    /** @param code what the screen of the hall shows now @return false where the person was there already */
    @Guarded(SIGN)
    public boolean signIn(@Of(MeetingEntity.class) long id, String code) {
        boolean entered = door.enterByCode(repository.get(id), code);
        act.fact("channel", Channel.PHONE).fact("new", entered).unnamed();
        return entered;
    }

    @Guarded(SIGN)
    public void signOut(@Of(MeetingEntity.class) long id) {
        door.leave(repository.get(id), actor.get().personId(), null);
        act.fact("channel", Channel.PHONE).unnamed();
    }

    /**
     * @param channel {@link Channel#LIST} by who sees the person, {@link Channel#PAPER} from the sheet
     * @param came    null for now
     */
    @Guarded(KEEP)
    public boolean enter(@Of(MeetingEntity.class) long id, long personId, Channel channel, LocalTime came) {
        boolean entered = door.enter(own(id), personId, channel, came);
        act.fact("channel", channel).fact("new", entered).fact("person", personId);
        return entered;
    }

    @Guarded(KEEP)
    public void leave(@Of(MeetingEntity.class) long id, long personId, LocalTime left) {
        door.leave(own(id), personId, left);
        act.fact("person", personId).fact("left", left == null ? "now" : left);
    }

    /** @param words the beginning of a name; empty for all of a short roll */
    @Guarded(value = KEEP, kind = Guarded.Kind.READ)
    public List<Listed> search(@Of(MeetingEntity.class) long id, String words) {
        return rolls.search(own(id), words);
    }

    /** Whether the actor stands on the roll of the meeting, and is there now. */
    @Guarded(value = SIGN, kind = Guarded.Kind.READ)
    public Own mine(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = repository.get(id);
        if (meeting.call().when() == null) {
            throw new NotFound("meeting " + id);
        }
        long me = actor.get().personId();
        return new Own(repository.roll(meeting).member(me).isPresent(), repository.there(id, me).isPresent(), meeting.state().isSitting());
    }

    public record Own(boolean onRoll, boolean there, boolean sitting) {
    }

    /** The code for the screen of the hall, as it is at this moment. */
    @Guarded(value = KEEP, kind = Guarded.Kind.READ)
    public String code(@Of(MeetingEntity.class) long id) {
        return codes.now(own(id));
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(KEEP, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
