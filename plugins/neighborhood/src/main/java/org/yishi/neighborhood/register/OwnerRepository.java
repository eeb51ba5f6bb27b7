package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who owns something, and who votes for several. */
@ApplicationScoped
public class OwnerRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<Owner> of(long areaId) {
        return em.createQuery("select o from Owner o where o.areaId = :area order by o.number", Owner.class)
                .setParameter("area", areaId).getResultList();
    }

    List<Owner> numbered(long areaId, Collection<Integer> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("""
                select o from Owner o where o.areaId = :area and o.number in :numbers order by o.number""", Owner.class)
                .setParameter("area", areaId).setParameter("numbers", numbers).getResultList();
    }

    /** Number and person of those who are identified. */
    List<Object[]> identified(long areaId) {
        return em.createQuery("select o.number, o.personId from Owner o where o.areaId = :area and o.personId is not null", Object[].class)
                .setParameter("area", areaId).getResultList();
    }

    List<Owner> ofPerson(long personId) {
        return em.createQuery("select o from Owner o where o.personId = :person order by o.areaId, o.number", Owner.class)
                .setParameter("person", personId).getResultList();
    }

    /** Not tied to anybody yet. */
    List<Owner> untied(long areaId, String name) {
        return em.createQuery("select o from Owner o where o.areaId = :area and o.name = :name and o.personId is null order by o.number",
                Owner.class).setParameter("area", areaId).setParameter("name", name).getResultList();
    }

    Optional<Owner> developer(long areaId) {
        return em.createQuery("select o from Owner o where o.areaId = :area and o.kind = :kind order by o.number", Owner.class)
                .setParameter("area", areaId).setParameter("kind", Owner.Kind.DEVELOPER).setMaxResults(1).getResultStream().findFirst();
    }

    int lastNumber(long areaId) {
        return em.createQuery("select coalesce(max(o.number), 0) from Owner o where o.areaId = :area", Integer.class)
                .setParameter("area", areaId).getSingleResult();
    }

    void add(Designation designation) {
        em.persist(designation);
    }

    /** In force, by party; the newest last. */
    List<Designation> designations(long areaId) {
        return em.createQuery("select d from Designation d where d.areaId = :area and d.endedOn is null order by d.id", Designation.class)
                .setParameter("area", areaId).getResultList();
    }

    /** Of one party, ended from now on. */
    void endDesignations(long areaId, String party, LocalDate on) {
        designations(areaId).stream().filter(one -> one.party().equals(party)).forEach(one -> one.end(on));
    }
}
