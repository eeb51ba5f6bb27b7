package org.yishi.neighborhood.petition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps joint demands and their signatures. */
@ApplicationScoped
public class PetitionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Petition add(Petition petition) {
        em.persist(petition);
        em.flush();
        return petition;
    }

    /** Written at once, so that the signatures of a sheet keep its order. */
    void add(Signature signature) {
        em.persist(signature);
        em.flush();
    }

    /** @throws NotFound where there is none */
    public Petition get(long id) {
        Petition found = em.find(Petition.class, id);
        if (found == null) {
            throw new NotFound("petition " + id);
        }
        return found;
    }

    List<Petition> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select p from Petition p where p.areaId in :areas order by p.id desc",
                Petition.class).setParameter("areas", areaIds).setMaxResults(100).getResultList();
    }

    List<Petition> open(PetitionKind kind, long aboutId) {
        return em.createQuery("select p from Petition p where p.kind = :kind and p.aboutId = :about and p.stage = :open order by p.id",
                Petition.class).setParameter("kind", kind).setParameter("about", aboutId).setParameter("open", Petition.Stage.OPEN).getResultList();
    }

    List<Petition> open(long areaId, PetitionKind kind, long aboutId, long personId) {
        return em.createQuery("select p from Petition p where p.areaId = :area and p.kind = :kind and p.aboutId = :about"
                + " and p.personId = :person and p.stage = :open", Petition.class).setParameter("area", areaId).setParameter("kind", kind)
                .setParameter("about", aboutId).setParameter("person", personId).setParameter("open", Petition.Stage.OPEN).getResultList();
    }

    public List<Signature> signatures(long petitionId) {
        return em.createQuery("select s from Signature s where s.petitionId = :petition order by s.id", Signature.class)
                .setParameter("petition", petitionId).getResultList();
    }

    List<Signature> signed(long personId) {
        return em.createQuery("select s from Signature s where s.personId = :person order by s.id", Signature.class)
                .setParameter("person", personId).getResultList();
    }

    /** Identified owners of that name in the compound's register. */
    List<Long> personsNamed(long areaId, String name) {
        return em.createQuery("select distinct o.personId from Owner o where o.areaId = :area and o.name = :name and o.personId is not null",
                Long.class).setParameter("area", areaId).setParameter("name", name).getResultList();
    }

    Optional<String> nameOf(long areaId, long personId) {
        return em.createQuery("select o.name from Owner o where o.areaId = :area and o.personId = :person order by o.number", String.class)
                .setParameter("area", areaId).setParameter("person", personId).setMaxResults(1).getResultStream().findFirst();
    }

    List<Petition> naming(long personId) {
        return em.createQuery("select p from Petition p where p.personId = :person or p.begunBy = :person order by p.id", Petition.class)
                .setParameter("person", personId).getResultList();
    }
}
