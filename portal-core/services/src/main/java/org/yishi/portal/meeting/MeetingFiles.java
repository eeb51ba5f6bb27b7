package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.internal.RollRepository;
import org.yishi.portal.meeting.Attendances.Listed;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.RecusalEntity;
import org.yishi.portal.meeting.internal.RemarkEntity;
import org.yishi.portal.meeting.internal.RollSearch;
import org.yishi.portal.meeting.internal.SignatureEntity;
import org.yishi.portal.meeting.internal.SignatureEntity.As;
import org.yishi.portal.meeting.internal.Signing;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PeopleRepository;

/** What those who hold a meeting see of it: rules before, people during, signatures after. */
@ApplicationScoped
public class MeetingFiles {

    @Inject
    private MeetingRepository repository;
    @Inject
    private RollSearch rolls;
    @Inject
    private Signing signing;
    @Inject
    private Conveners conveners;
    @Inject
    private Bodies bodies;
    @Inject
    private RollRepository holders;
    @Inject
    private PeopleRepository people;
    @Inject
    private CurrentActor actor;
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

    /** Somebody who may sign on paper. */
    public record Signatory(As as, long personId, String name) {
    }

    public record Signature(As as, String who, LocalDate on, boolean onPaper) {
    }

    /**
     * @param mayChair   who may chair it
     * @param present    who is there now; of a large meeting the first
     * @param mayNowSign as what the reader may sign now
     */
    public record File(String chair, List<Listed> mayChair, List<Listed> present, List<Remark> remarks, List<Interest> interests,
            List<Signature> signatures, List<As> mayNowSign, List<Signatory> signatories, int editions) {
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
        List<SignatureEntity> signatures = repository.signatures(id);
        Set<Long> persons = new HashSet<>(Set.of(meeting.chairId()));
        remarks.forEach(one -> persons.add(one.personId()));
        recusals.forEach(one -> persons.add(one.personId()));
        signatures.forEach(one -> persons.add(one.personId()));
        Map<Long, String> names = people.names(persons);
        LocalDate today = LocalDate.now(clock);
        return new File(names.getOrDefault(meeting.chairId(), ""), rolls.mayChair(meeting), rolls.present(meeting),
                remarks.stream().map(one -> new Remark(one.id(), one.itemId(), one.kind(), names.getOrDefault(one.personId(), ""),
                        one.words(), one.answer())).toList(),
                recusals.stream().map(one -> new Interest(one.itemId(), names.getOrDefault(one.personId(), ""), one.reason(),
                        one.withdraws())).toList(),
                signatures.stream().map(one -> new Signature(one.as(), names.getOrDefault(one.personId(), ""), one.signedOn(),
                        one.isOnPaper())).toList(),
                maySign(meeting, signatures, today), signatories(meeting, signatures, today), repository.minutes(id).size());
    }

    private List<Signatory> signatories(MeetingEntity meeting, List<SignatureEntity> signatures, LocalDate today) {
        if (meeting.state() != MeetingState.MINUTED) {
            return List.of();
        }
        List<Long> supervisors = holders.holders(meeting.areaId(), Role.SUPERVISION_MEMBER, today);
        Set<Long> persons = new HashSet<>(supervisors);
        persons.add(meeting.chairId());
        Map<Long, String> names = people.names(persons);
        return Stream.concat(Stream.of(new Signatory(As.CHAIR, meeting.chairId(), names.getOrDefault(meeting.chairId(), ""))),
                supervisors.stream().map(one -> new Signatory(As.SUPERVISION, one, names.getOrDefault(one, ""))))
                .filter(one -> signatures.stream().noneMatch(signed -> signed.as() == one.as() || signed.personId() == one.personId()))
                .toList();
    }

    private List<As> maySign(MeetingEntity meeting, List<SignatureEntity> signatures, LocalDate today) {
        long me = actor.get().personId();
        return meeting.state() != MeetingState.MINUTED || signatures.stream().anyMatch(one -> one.personId() == me) ? List.of()
                : List.of(As.values()).stream().filter(as -> signatures.stream().noneMatch(one -> one.as() == as))
                        .filter(as -> signing.isEntitled(meeting, as, me, today)).toList();
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(Attendances.KEEP, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
