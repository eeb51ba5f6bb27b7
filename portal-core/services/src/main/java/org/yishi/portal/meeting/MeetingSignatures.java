package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.internal.RollRepository;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.AttendanceEntity;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.MinutesReaders;
import org.yishi.portal.meeting.internal.Scans;
import org.yishi.portal.meeting.internal.SignatureEntity;
import org.yishi.portal.meeting.internal.SignatureEntity.As;
import org.yishi.portal.meeting.internal.Signing;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PeopleRepository;

/** The signatures under the minutes (会议记录签字): given here, or on the printed sheet and entered with its scan. */
@ApplicationScoped
public class MeetingSignatures {

    public static final String SIGN = "portal.signMinutes";

    @Inject
    private MeetingRepository repository;
    @Inject
    private MinutesReaders readers;
    @Inject
    private Signing signing;
    @Inject
    private Conveners conveners;
    @Inject
    private RollRepository holders;
    @Inject
    private PeopleRepository people;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    public record Signature(As as, String who, LocalDate on, boolean onPaper) {
    }

    public record Signatory(long personId, String name) {
    }

    /** @param mine as what the reader may sign now, null where there is nothing to sign */
    public record Given(List<Signature> signatures, As mine) {
    }

    /** Who can have signed on paper and is not entered yet; the chair is one at most. */
    public record Missing(List<Signatory> chair, List<Signatory> supervisors, List<Signatory> members) {
    }

    @Guarded(value = MinutesReaders.READ, kind = Guarded.Kind.READ)
    public Given given(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = repository.get(id);
        readers.require(meeting);
        List<SignatureEntity> signatures = repository.signatures(id);
        Map<Long, String> names = people.names(signatures.stream().map(SignatureEntity::personId).toList());
        return new Given(signatures.stream().map(one -> new Signature(one.as(), names.getOrDefault(one.personId(), ""), one.signedOn(),
                one.isOnPaper())).toList(), signing.place(meeting, actor.get().personId(), LocalDate.now(clock)).orElse(null));
    }

    /** The actor signs in the place that is his. */
    @Guarded(SIGN)
    public void sign(@Of(MeetingEntity.class) long id) {
        act.fact("signedAs", signing.sign(repository.get(id), actor.get().personId(), LocalDate.now(clock), null));
    }

    @Guarded(value = MeetingMinutes.WRITE, kind = Guarded.Kind.READ)
    public Missing missing(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = own(id);
        Map<As, Long> signed = repository.signatures(id).stream().collect(Collectors.toMap(SignatureEntity::as, SignatureEntity::personId));
        List<Long> supervisors = signed.containsKey(As.SUPERVISION) ? List.of()
                : holders.holders(meeting.areaId(), Role.SUPERVISION_MEMBER, LocalDate.now(clock));
        List<Long> members = signed.containsKey(As.SECOND_MEMBER) ? List.of()
                : repository.attendance(id).stream().map(AttendanceEntity::personId).distinct()
                .filter(one -> one != meeting.chairId()).toList();
        return new Missing(signatories(List.of(meeting.chairId()), signed.values()), signatories(supervisors, signed.values()),
                signatories(members, signed.values()));
    }

    /**
     * The printed minutes were signed; entered by the recorder with the scan, which stays in the meeting's file.
     *
     * @param persons whose signatures the sheet shows, the supervision committee's before those of members
     */
    @Guarded(MeetingMinutes.WRITE)
    public void enter(@Of(MeetingEntity.class) long id, List<Long> persons, LocalDate signedOn, String name, byte[] scan) {
        MeetingEntity meeting = own(id);
        if (persons.isEmpty()) {
            throw new Refusal("portal.meeting.refusal.noSignature").at("supervisor");
        }
        Document kept = documents.keep(meeting.areaId(), meeting.dossier(), Privacy.OFFICE, name, scan);
        act.fact("document", kept.id()).fact("signedOn", signedOn);
        for (long person : persons) {
            act.fact("signature." + signing.sign(meeting, person, signedOn, Scans.sha256(scan)), person);
        }
    }

    private List<Signatory> signatories(Collection<Long> persons, Collection<Long> signed) {
        List<Long> left = persons.stream().filter(one -> !signed.contains(one)).toList();
        Map<Long, String> names = people.names(left);
        return left.stream().map(one -> new Signatory(one, names.getOrDefault(one, ""))).toList();
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(MeetingMinutes.WRITE, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
