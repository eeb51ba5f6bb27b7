package org.yishi.portal.people.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;

/** Where persons and their capacities are kept. */
@ApplicationScoped
public class PeopleRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public Optional<PersonEntity> find(long id) {
        return Optional.ofNullable(em.find(PersonEntity.class, id));
    }

    public PersonEntity add(PersonEntity person) {
        em.persist(person);
        em.flush();
        return person;
    }

    public CapacityEntity add(CapacityEntity capacity) {
        em.persist(capacity);
        em.flush();
        return capacity;
    }

    public Optional<CapacityEntity> capacity(long id) {
        return Optional.ofNullable(em.find(CapacityEntity.class, id));
    }

    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p from PersonEntity p where p.id in :ids", PersonEntity.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(PersonEntity::id, PersonEntity::name));
    }

    public List<CapacityEntity> capacities(Collection<Long> personIds, LocalDate day) {
        return personIds.isEmpty() ? List.of() : em.createQuery("select c from CapacityEntity c where c.personId in :ids"
                + " and c.from <= :day and (c.to is null or c.to >= :day) order by c.from", CapacityEntity.class)
                .setParameter("ids", personIds).setParameter("day", day).getResultList();
    }

    public long countAdults(String areaPath, Role role, LocalDate day) {
        return ((Number) em.createNativeQuery("select count(distinct p.id) from portal_person p"
                + " join portal_capacity c on c.person_id = p.id join portal_area a on a.id = c.area_id"
                + " where a.path like ? and c.role = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)"
                + " and p.identity_level in (?, ?) and p.birth_date <= ?")
                .setParameter(1, areaPath + "%").setParameter(2, role.name()).setParameter(3, day).setParameter(4, day)
                .setParameter(5, IdentityLevel.L2.name()).setParameter(6, IdentityLevel.L3.name())
                .setParameter(7, day.minusYears(18)).getSingleResult()).longValue();
    }
}
