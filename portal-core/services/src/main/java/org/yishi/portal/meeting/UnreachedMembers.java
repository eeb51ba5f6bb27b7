package org.yishi.portal.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.RollNames;
import org.yishi.portal.message.internal.Reach;

/** Those on the roll of a meeting whom neither mail nor short message reaches, so that somebody calls on them (domain G11). */
@ApplicationScoped
public class UnreachedMembers {

    /** A list of more is no list to go round with. */
    public static final int MOST = 300;

    @Inject
    private MeetingRepository repository;
    @Inject
    private Conveners conveners;
    @Inject
    private RollNames names;
    @Inject
    private Reach reach;

    /** @param inbox whether the person has an account and may read of it there */
    public record Member(String name, boolean inbox) {

        /** Never a name, lest it reach a log. */
        @Override
        public String toString() {
            return "Member[…]";
        }
    }

    /**
     * @param all     how many there are
     * @param members by name, {@link #MOST} at most
     */
    public record Unreached(int all, List<Member> members) {
    }

    @Guarded(value = Convocations.ACTION, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Unreached of(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(Convocations.ACTION, meeting.bodyId(), meeting.areaId());
        Map<Long, Boolean> found = reach.without(repository.roll(meeting).members().stream().map(RollMember::personId).toList());
        List<Member> members = new ArrayList<>();
        names.of(found.keySet()).forEach((person, name) -> members.add(new Member(name, found.get(person))));
        members.sort(Comparator.comparing(Member::name));
        return new Unreached(members.size(), List.copyOf(members.subList(0, Math.min(MOST, members.size()))));
    }
}
