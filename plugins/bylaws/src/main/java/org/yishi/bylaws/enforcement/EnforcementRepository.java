package org.yishi.bylaws.enforcement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps enforcement records. */
@ApplicationScoped
public class EnforcementRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Enforcement record) {
        em.persist(record);
        em.flush();
    }

    /** Written at once, so that the steps keep the order in which they were taken. */
    void add(EnforcementStep step) {
        em.persist(step);
        em.flush();
    }

    void add(EnforcementLook look) {
        em.persist(look);
    }

    /** The latest first. */
    List<EnforcementLook> looks(long id, int most) {
        return em.createQuery("select l from EnforcementLook l where l.enforcementId = :id order by l.id desc", EnforcementLook.class)
                .setParameter("id", id).setMaxResults(most).getResultList();
    }

    /** @throws NotFound where there is none */
    Enforcement get(long id) {
        return find(id).orElseThrow(() -> new NotFound("enforcement " + id));
    }

    Optional<Enforcement> find(long id) {
        return Optional.ofNullable(em.find(Enforcement.class, id));
    }

    Optional<Enforcement> byNumber(String number) {
        return em.createQuery("select e from Enforcement e where e.number = :number", Enforcement.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    List<EnforcementStep> steps(long id) {
        return em.createQuery("select s from EnforcementStep s where s.enforcementId = :id order by s.id", EnforcementStep.class)
                .setParameter("id", id).getResultList();
    }

    /** Every one in one of these states, the newest first. */
    List<Enforcement> in(long areaId, Collection<EnforcementState> states) {
        return em.createQuery("select e from Enforcement e where e.areaId = :area and e.state in :states order by e.id desc", Enforcement.class)
                .setParameter("area", areaId).setParameter("states", states).getResultList();
    }

    /** Those that were closed last. */
    List<Enforcement> closed(long areaId, int most) {
        return em.createQuery("select e from Enforcement e where e.areaId = :area and e.state = :closed order by e.id desc", Enforcement.class)
                .setParameter("area", areaId).setParameter("closed", EnforcementState.CLOSED).setMaxResults(most).getResultList();
    }

    List<Enforcement> ofPerson(long personId) {
        return personId <= 0 ? List.of() : em.createQuery("""
                select e from Enforcement e where e.reporterId = :person or e.concernedId = :person order by e.id desc""", Enforcement.class)
                .setParameter("person", personId).getResultList();
    }

    /** Article, how many records were reported. */
    List<Object[]> reported(long bylawId) {
        return em.createQuery("select e.articleId, count(e.id) from Enforcement e where e.bylawId = :bylaw group by e.articleId", Object[].class)
                .setParameter("bylaw", bylawId).getResultList();
    }

    /** Article, outcome, how many records: each once, by its last outcome. */
    List<Object[]> outcomes(long bylawId) {
        return em.createQuery("""
                select e.articleId, s.state, count(e.id) from Enforcement e, EnforcementStep s where s.enforcementId = e.id and e.bylawId = :bylaw
                and s.id = (select max(t.id) from EnforcementStep t where t.enforcementId = e.id and t.state in :outcomes)
                group by e.articleId, s.state""", Object[].class)
                .setParameter("bylaw", bylawId).setParameter("outcomes", EnforcementState.OUTCOMES).getResultList();
    }
}
