package org.yishi.portal.meeting.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.body.Roll;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.opendata.Window;

/** Where meetings and what belongs to them are kept. */
@ApplicationScoped
public class MeetingRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Writes at once, so that what the database forbids is refused inside the act. */
    public <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    public MeetingEntity get(long id) {
        return find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    public Optional<MeetingEntity> find(long id) {
        return Optional.ofNullable(em.find(MeetingEntity.class, id));
    }

    public List<MeetingEntity> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select m from MeetingEntity m where m.id in :ids order by m.id", MeetingEntity.class)
                .setParameter("ids", ids).getResultList();
    }

    /** Of all areas, the ids of those that were told. */
    public List<Long> noticedIds() {
        return em.createQuery("select m.id from MeetingEntity m where m.call.heldAt is not null order by m.id", Long.class).getResultList();
    }

    public Optional<DemandEntity> demand(long id) {
        return Optional.ofNullable(em.find(DemandEntity.class, id));
    }

    public List<DemandEntity> openDemands(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select d from DemandEntity d where d.areaId in :areas and d.meetingId is null"
                + " order by d.due", DemandEntity.class).setParameter("areas", areaIds).getResultList();
    }

    public List<MeetingEntity> of(long areaId, Collection<MeetingState> states, int most) {
        return em.createQuery("select m from MeetingEntity m where m.areaId = :area and m.state in :states"
                + " order by m.call.heldAt desc, m.id desc", MeetingEntity.class)
                .setParameter("area", areaId).setParameter("states", states).setMaxResults(most).getResultList();
    }

    /** Meetings of several areas that are not over, oldest first. */
    public List<MeetingEntity> underWay(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select m from MeetingEntity m where m.areaId in :areas and m.state not in :ended"
                + " order by m.call.heldAt, m.id", MeetingEntity.class).setParameter("areas", areaIds)
                .setParameter("ended", EnumSet.of(MeetingState.CONFIRMED, MeetingState.CANCELLED)).getResultList();
    }

    public List<MeetingEntity> about(String subjectDossier) {
        return em.createQuery("select distinct m from MeetingEntity m, ItemEntity i where i.meetingId = m.id and i.subjectDossier = :dossier"
                + " and m.state <> :cancelled order by m.id desc", MeetingEntity.class).setParameter("dossier", subjectDossier)
                .setParameter("cancelled", MeetingState.CANCELLED).getResultList();
    }

    /** The first of the meetings with the same sheet of attendance, the same people in the same order. */
    public Optional<MeetingEntity> sameSheet(MeetingEntity meeting) {
        return meeting.sheetDigest().isEmpty() ? Optional.empty() : em.createQuery("select m from MeetingEntity m"
                + " where m.sheetDigest = :sheet and m.id <> :id order by m.id", MeetingEntity.class)
                .setParameter("sheet", meeting.sheetDigest()).setParameter("id", meeting.id()).setMaxResults(1).getResultStream().findFirst();
    }

    public List<ItemEntity> items(long meetingId) {
        return em.createQuery("select i from ItemEntity i where i.meetingId = :meeting order by i.number", ItemEntity.class)
                .setParameter("meeting", meetingId).getResultList();
    }

    public ItemEntity item(long meetingId, long itemId) {
        return Optional.ofNullable(em.find(ItemEntity.class, itemId)).filter(item -> item.meetingId() == meetingId)
                .orElseThrow(() -> new NotFound("item " + itemId));
    }

    public List<ItemEntity> itemsOf(Collection<Long> meetingIds) {
        return meetingIds.isEmpty() ? List.of() : em.createQuery("select i from ItemEntity i where i.meetingId in :meetings"
                + " order by i.meetingId, i.number", ItemEntity.class).setParameter("meetings", meetingIds).getResultList();
    }

    public Optional<ItemEntity> itemOfBallot(long ballotId) {
        return em.createQuery("select i from ItemEntity i where i.ballotId = :ballot", ItemEntity.class)
                .setParameter("ballot", ballotId).getResultStream().findFirst();
    }

    public List<ItemEntity> decidedAbout(String subjectDossier) {
        return em.createQuery("select i from ItemEntity i where i.subjectDossier = :dossier and i.outcome is not null"
                + " order by i.votedAt, i.id", ItemEntity.class).setParameter("dossier", subjectDossier).getResultList();
    }

    /** The last vote of the body in the area on exactly these words. */
    public Optional<ItemEntity> lastVote(MeetingEntity meeting, String motionDigest) {
        return em.createQuery("select i from ItemEntity i, MeetingEntity m where m.id = i.meetingId and m.areaId = :area"
                + " and m.bodyId = :body and i.motionDigest = :digest and i.outcome is not null and i.votedAt is not null"
                + " order by i.votedAt desc", ItemEntity.class).setParameter("area", meeting.areaId())
                .setParameter("body", meeting.bodyId()).setParameter("digest", motionDigest).setMaxResults(1).getResultStream().findFirst();
    }

    public RollEntity rollOf(long meetingId) {
        return em.createQuery("select r from RollEntity r where r.meetingId = :meeting", RollEntity.class)
                .setParameter("meeting", meetingId).getResultStream().findFirst().orElseGet(() -> RollEntity.of(meetingId));
    }

    public Roll roll(MeetingEntity meeting) {
        return rollOf(meeting.id()).as(meeting);
    }

    public void keep(RollEntity roll) {
        if (!em.contains(roll)) {
            em.persist(roll);
        }
        em.flush();
    }

    /** Everybody who came, in the order of coming. */
    public List<AttendanceEntity> attendance(long meetingId) {
        return em.createQuery("select a from AttendanceEntity a where a.meetingId = :meeting order by a.cameAt, a.id",
                AttendanceEntity.class).setParameter("meeting", meetingId).getResultList();
    }

    public Optional<AttendanceEntity> there(long meetingId, long personId) {
        return em.createQuery("select a from AttendanceEntity a where a.meetingId = :meeting and a.personId = :person"
                + " and a.leftAt is null", AttendanceEntity.class).setParameter("meeting", meetingId)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    /** Votes present now. */
    public int countPresent(long meetingId) {
        return em.createQuery("select count(distinct a.voteKey) from AttendanceEntity a where a.meetingId = :meeting"
                + " and a.leftAt is null and a.mayVote = true", Long.class).setParameter("meeting", meetingId).getSingleResult().intValue();
    }

    public List<RecusalEntity> recusals(long meetingId) {
        return em.createQuery("select r from RecusalEntity r where r.meetingId = :meeting order by r.id", RecusalEntity.class)
                .setParameter("meeting", meetingId).getResultList();
    }

    public List<HandEntity> hands(long meetingId) {
        return em.createQuery("select h from HandEntity h where h.meetingId = :meeting order by h.id", HandEntity.class)
                .setParameter("meeting", meetingId).getResultList();
    }

    public List<RemarkEntity> remarks(long meetingId) {
        return em.createQuery("select r from RemarkEntity r where r.meetingId = :meeting order by r.madeAt, r.id", RemarkEntity.class)
                .setParameter("meeting", meetingId).getResultList();
    }

    /** The newest first. */
    public List<MinutesEntity> minutes(long meetingId) {
        return em.createQuery("select m from MinutesEntity m where m.meetingId = :meeting order by m.edition desc", MinutesEntity.class)
                .setParameter("meeting", meetingId).getResultList();
    }

    public List<SignatureEntity> signatures(long meetingId) {
        return em.createQuery("select s from SignatureEntity s where s.meetingId = :meeting order by s.id", SignatureEntity.class)
                .setParameter("meeting", meetingId).getResultList();
    }

    /** Those that were told of, in several areas. */
    List<MeetingEntity> told(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m from MeetingEntity m where m.areaId in :areas and m.call.heldAt is not null and m.state <> :planned and "
                + window.of("m"), MeetingEntity.class).setParameter("areas", areaIds).setParameter("planned", MeetingState.PLANNED)
                .setMaxResults(window.most()).getResultList();
    }

    /** Items that were decided in meetings of several areas. */
    List<OpenResolutions.Resolution> resolved(Collection<Long> areaIds, Window window) {
        return em.createQuery("select m, i from ItemEntity i, MeetingEntity m where m.id = i.meetingId and m.areaId in :areas"
                + " and i.outcome is not null and m.call.heldAt is not null and " + window.of("i"), Object[].class).setParameter("areas", areaIds)
                .setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenResolutions.Resolution((MeetingEntity) row[0], (ItemEntity) row[1])).toList();
    }

    Optional<OpenResolutions.Resolution> resolved(long itemId) {
        return Optional.ofNullable(em.find(ItemEntity.class, itemId)).filter(ItemEntity::isDecided)
                .map(item -> new OpenResolutions.Resolution(get(item.meetingId()), item)).filter(one -> one.meeting().heldOn() != null);
    }

    /** Those that were told of and take place between these days. */
    List<MeetingEntity> heldBetween(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select m from MeetingEntity m where m.areaId in :areas and m.state <> :planned"
                + " and m.call.heldAt >= :from and m.call.heldAt < :to order by m.call.heldAt, m.id", MeetingEntity.class)
                .setParameter("areas", areaIds).setParameter("planned", MeetingState.PLANNED).setParameter("from", from.atStartOfDay())
                .setParameter("to", to.plusDays(1).atStartOfDay()).getResultList();
    }

    /** Those on whose roll the person stands. */
    List<MeetingEntity> calledTo(long personId, LocalDate from, LocalDate to) {
        return em.createQuery("select m from MeetingEntity m, RollEntity r where r.meetingId = m.id and m.state <> :planned"
                + " and m.call.heldAt >= :from and m.call.heldAt < :to and concat(:line, r.members) like :person order by m.call.heldAt, m.id",
                MeetingEntity.class).setParameter("planned", MeetingState.PLANNED).setParameter("from", from.atStartOfDay())
                .setParameter("to", to.plusDays(1).atStartOfDay()).setParameter("line", "\n").setParameter("person", "%\n" + personId + "|%")
                .getResultList();
    }

    /** Items of meetings that were told of. */
    List<OpenAgendas.Point> agendas(Collection<Long> areaIds, Window window) {
        return agendas("m.areaId in :areas and " + window.of("i"), "areas", areaIds, window.most());
    }

    Optional<OpenAgendas.Point> agenda(long itemId) {
        return agendas("i.id = :id", "id", itemId, 1).stream().findFirst();
    }

    private List<OpenAgendas.Point> agendas(String which, String name, Object value, int most) {
        return em.createQuery("select m, i from ItemEntity i, MeetingEntity m where m.id = i.meetingId and m.call.heldAt is not null"
                + " and m.state <> :planned and " + which, Object[].class).setParameter("planned", MeetingState.PLANNED)
                .setParameter(name, value).setMaxResults(most).getResultStream()
                .map(row -> new OpenAgendas.Point((MeetingEntity) row[0], (ItemEntity) row[1])).toList();
    }
}
