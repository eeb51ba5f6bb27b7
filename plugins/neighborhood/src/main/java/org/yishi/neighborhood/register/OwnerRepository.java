package org.yishi.neighborhood.register;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who owns something, and who votes for several. */
@ApplicationScoped
public class OwnerRepository {

    /** A statement with many thousand parameters takes longer than many statements. */
    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<Owner> of(long areaId) {
        return em.createQuery("select o from Owner o where o.areaId = :area order by o.number", Owner.class)
                .setParameter("area", areaId).getResultList();
    }

    List<Owner> numbered(long areaId, Collection<Integer> numbers) {
        List<Integer> all = List.copyOf(numbers);
        List<Owner> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(em.createQuery("select o from Owner o where o.areaId = :area and o.number in :numbers order by o.number", Owner.class)
                    .setParameter("area", areaId).setParameter("numbers", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    Optional<Owner> withCard(long areaId, String idHash) {
        return em.createQuery("select o from Owner o where o.areaId = :area and o.idHash = :hash order by o.number", Owner.class)
                .setParameter("area", areaId).setParameter("hash", idHash).setMaxResults(1).getResultStream().findFirst();
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

    /** The same of some parties. */
    List<Designation> designations(long areaId, Collection<String> parties) {
        return parties.isEmpty() ? List.of() : em.createQuery("""
                select d from Designation d where d.areaId = :area and d.party in :parties and d.endedOn is null order by d.id""", Designation.class)
                .setParameter("area", areaId).setParameter("parties", parties).getResultList();
    }

    /** Of one party, ended from now on. */
    void endDesignations(long areaId, String party, LocalDateTime at) {
        designations(areaId, List.of(party)).forEach(one -> one.end(at));
    }
}
