package org.yishi.representatives.representative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the cards of representatives. */
@ApplicationScoped
public class RepresentativeRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Representative add(Representative one) {
        em.persist(one);
        em.flush();
        return one;
    }

    /** @throws NotFound where there is none */
    public Representative get(long id) {
        return find(id).orElseThrow(() -> new NotFound("representative " + id));
    }

    public Optional<Representative> find(long id) {
        return Optional.ofNullable(em.find(Representative.class, id));
    }

    /** By kind, also those who served. */
    public List<Representative> of(long areaId) {
        return em.createQuery("select r from Representative r where r.areaId = :area order by r.kind, r.id", Representative.class)
                .setParameter("area", areaId).getResultList();
    }

    /** The same of several areas with one query. */
    public List<Representative> in(Collection<Long> areaIds) {
        return em.createQuery("select r from Representative r where r.areaId in :areas", Representative.class)
                .setParameter("areas", areaIds.isEmpty() ? List.of(-1L) : areaIds).getResultList();
    }

    public List<Representative> ofIds(Collection<Long> ids) {
        return em.createQuery("select r from Representative r where r.id in :ids", Representative.class)
                .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids).getResultList();
    }

    public List<Representative> ofPerson(long personId) {
        return em.createQuery("select r from Representative r where r.personId = :person order by r.id desc", Representative.class)
                .setParameter("person", personId).getResultList();
    }

    /** Who serves there on that day. */
    public Optional<Representative> ofPerson(long areaId, long personId, LocalDate day) {
        return ofPerson(personId).stream().filter(one -> one.areaId() == areaId && one.servesOn(day)).findFirst();
    }

    public List<Long> ids() {
        return em.createQuery("select r.id from Representative r order by r.id", Long.class).getResultList();
    }
}
