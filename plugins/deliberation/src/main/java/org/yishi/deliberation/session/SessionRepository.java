package org.yishi.deliberation.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.opendata.OpenSessions;
import org.yishi.deliberation.query.Rows;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps sessions, who leads them, what was said in them, and what is written under a draft of the opinion. */
@ApplicationScoped
public class SessionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public <T> T add(T thing) {
        em.persist(thing);
        em.flush();
        return thing;
    }

    /** In their order. */
    public List<Sitting> sittings(long consultationId) {
        return em.createQuery("select s from Sitting s where s.consultationId = :of order by s.number", Sitting.class)
                .setParameter("of", consultationId).getResultList();
    }

    /** Those that took place, of all matters of some areas. */
    public List<OpenSessions.Held> begunIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, s from Sitting s, Consultation c where c.id = s.consultationId and c.areaId in :areas"
                + " and s.beganAt is not null and " + window.of("s"), Object[].class).setParameter("areas", areaIds)
                .setMaxResults(window.most()).getResultStream().map(row -> new OpenSessions.Held((Consultation) row[0], (Sitting) row[1])).toList();
    }

    public Optional<OpenSessions.Held> findBegun(long id) {
        return Optional.ofNullable(em.find(Sitting.class, id)).filter(Sitting::isBegun)
                .map(one -> new OpenSessions.Held(em.find(Consultation.class, one.consultationId()), one));
    }

    /** The session for which that meeting was called, as long as it has not begun. */
    public Optional<Sitting> calledFor(long meetingId) {
        return em.createQuery("select s from Sitting s where s.meetingId = :meeting and s.beganAt is null", Sitting.class)
                .setParameter("meeting", meetingId).getResultStream().findFirst();
    }

    public void remove(Sitting sitting) {
        em.remove(sitting);
    }

    public Optional<Moderator> moderator(long consultationId) {
        return em.createQuery("select m from Moderator m where m.consultationId = :of", Moderator.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }

    /** In the order in which they were made. */
    public List<Speech> speeches(long consultationId) {
        return em.createQuery("select s from Speech s where s.consultationId = :of order by s.id", Speech.class)
                .setParameter("of", consultationId).getResultList();
    }

    public List<Dissent> dissents(long consultationId) {
        return em.createQuery("select d from Dissent d where d.consultationId = :of order by d.id", Dissent.class)
                .setParameter("of", consultationId).getResultList();
    }

    public Optional<Dissent> dissent(long consultationId, long personId) {
        return em.createQuery("select d from Dissent d where d.consultationId = :of and d.personId = :who", Dissent.class)
                .setParameter("of", consultationId).setParameter("who", personId).getResultStream().findFirst();
    }

    /** The newest first. */
    public List<Verdict> verdicts(long consultationId, String draft) {
        return em.createQuery("select v from Verdict v where v.consultationId = :of and v.draft = :draft order by v.id desc", Verdict.class)
                .setParameter("of", consultationId).setParameter("draft", draft).getResultList();
    }

    /** Signing twice is signing once. */
    public void sign(long consultationId, long personId, String draft, Instant at) {
        em.createNativeQuery("insert into deliberation_signature (consultation_id, person_id, draft, signed_at) values (?, ?, ?, ?)"
                + " on duplicate key update signed_at = signed_at").setParameter(1, consultationId).setParameter(2, personId)
                .setParameter(3, draft).setParameter(4, at).executeUpdate();
    }

    /** Who signed that draft; 0 for who left the portal since. */
    public List<Long> signatures(long consultationId, String draft) {
        return Rows.numbers(em.createNativeQuery("select coalesce(person_id, 0) from deliberation_signature where consultation_id = ? and draft = ?"
                + " order by id").setParameter(1, consultationId).setParameter(2, draft));
    }

    /** Who answered in any round of the matter: took part at the table. Where nobody was asked about a point, who spoke. */
    public Set<Long> tookPart(long consultationId) {
        Set<Long> answered = answered(consultationId);
        return !answered.isEmpty() ? answered : Set.copyOf(Rows.numbers(em.createNativeQuery("select distinct person_id from deliberation_speech"
                + " where consultation_id = ? and person_id is not null").setParameter(1, consultationId)));
    }

    private Set<Long> answered(long consultationId) {
        return Set.copyOf(Rows.numbers(em.createNativeQuery("select distinct a.person_id from deliberation_answer a"
                + " join deliberation_round r on r.id = a.round_id join deliberation_candidate c on c.id = r.candidate_id"
                + " where c.consultation_id = ? and a.person_id is not null").setParameter(1, consultationId)));
    }
}
