package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.meeting.Attendances.Listed;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.Hall;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.RecusalEntity;
import org.yishi.portal.meeting.internal.RemarkEntity;
import org.yishi.portal.meeting.internal.RollSearch;
import org.yishi.portal.people.internal.PeopleRepository;

/** What those who hold a meeting see of it: rules before, people during, editions of the minutes after. */
@ApplicationScoped
public class MeetingFiles {

    @Inject
    private MeetingRepository repository;
    @Inject
    private RollSearch rolls;
    @Inject
    private Hall hall;
    @Inject
    private Conveners conveners;
    @Inject
    private Bodies bodies;
    @Inject
    private PeopleRepository people;
    @Inject
    private Clock clock;

    /**
     * The rules under which the meeting will be counted, with their numbers.
     *
     * @param earliest the first day on which it could be held if it were noticed today
     * @param base     how many there are on the roll today
     */
    public record Shown(BodyRules rules, LocalDate earliest, int base) {
    }

    /** Something said; the item is 0 for an objection to the minutes. */
    public record Remark(long id, long itemId, RemarkEntity.Kind kind, String who, String words, String answer) {
    }

    public record Interest(long itemId, String who, String reason, boolean withdraws) {
    }

    /**
     * @param mayChair   who may chair it
     * @param present    who is there now; of a large meeting the first
     */
    public record File(String chair, List<Listed> mayChair, List<Listed> present, List<Remark> remarks, List<Interest> interests,
            int editions) {
    }

    @Guarded(value = Attendances.KEEP, kind = Guarded.Kind.READ)
    public Shown rules(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = own(id);
        Body body = bodies.get(meeting.bodyId());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = meeting.heldOn() == null ? today : meeting.heldOn();
        BodyRules rules = body.rules(meeting.areaId(), day, meeting.basis());
        return new Shown(rules, rules.notice().earliestMeeting(today), body.roll(meeting.areaId(), day, meeting.basis()).base());
    }

    @Guarded(value = Attendances.KEEP, kind = Guarded.Kind.READ)
    public File file(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = own(id);
        List<RemarkEntity> remarks = repository.remarks(id);
        List<RecusalEntity> recusals = repository.recusals(id);
        Set<Long> persons = new HashSet<>(Set.of(meeting.chairId()));
        remarks.forEach(one -> persons.add(one.personId()));
        recusals.forEach(one -> persons.add(one.personId()));
        Map<Long, String> names = people.names(persons);
        return new File(names.getOrDefault(meeting.chairId(), ""), rolls.mayChair(meeting), rolls.present(meeting),
                remarks.stream().map(one -> new Remark(one.id(), one.itemId(), one.kind(), names.getOrDefault(one.personId(), ""),
                        one.words(), one.answer())).toList(),
                recusals.stream().map(one -> new Interest(one.itemId(), names.getOrDefault(one.personId(), ""), one.reason(),
                        one.withdraws())).toList(),
                repository.minutes(id).size());
    }

    /** Those who are there, may vote on the item and have not withdrawn from it, in the order of coming. */
    @Guarded(value = Attendances.KEEP, kind = Guarded.Kind.READ)
    public List<Listed> voters(@Of(MeetingEntity.class) long id, long itemId) {
        return rolls.listed(hall.voters(own(id), itemId));
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(Attendances.KEEP, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
