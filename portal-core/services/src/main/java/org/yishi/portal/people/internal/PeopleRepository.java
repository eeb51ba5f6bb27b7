package org.yishi.portal.people.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.opendata.Window;
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

    /** Without those who left: nobody knows their names. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p from PersonEntity p where p.id in :ids and p.forgottenAt is null", PersonEntity.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(PersonEntity::id, PersonEntity::name));
    }

    public List<CapacityEntity> capacities(Collection<Long> personIds, LocalDate day) {
        return personIds.isEmpty() ? List.of() : em.createQuery("select c from CapacityEntity c where c.personId in :ids"
                + " and c.from <= :day and (c.to is null or c.to >= :day) order by c.from", CapacityEntity.class)
                .setParameter("ids", personIds).setParameter("day", day).getResultList();
    }

    public List<PersonEntity> withPhone(String phone) {
        return phone == null ? List.of() : em.createQuery("select p from PersonEntity p where p.phone = :phone", PersonEntity.class)
                .setParameter("phone", phone).getResultList();
    }

    public Optional<PersonEntity> withIdNumber(String keyedHash) {
        return em.createQuery("select p from PersonEntity p where p.idNumberHash = :hash", PersonEntity.class)
                .setParameter("hash", keyedHash).getResultStream().findFirst();
    }

    /** Whether the person holds or held a capacity in the area or below it. */
    public boolean belongs(long personId, String areaPath) {
        return ((Number) em.createNativeQuery("select count(*) from portal_capacity c join portal_area a on a.id = c.area_id"
                + " where c.person_id = ? and a.path like ?")
                .setParameter(1, personId).setParameter(2, areaPath + "%").getSingleResult()).longValue() > 0;
    }

    /** Those who belong to the area, by the beginning of the name or the whole phone number. */
    public List<PersonEntity> search(String areaPath, String nameBegins, String phone, int most) {
        List<?> ids = em.createNativeQuery("select distinct p.id, p.name from portal_person p join portal_capacity c on c.person_id = p.id"
                + " join portal_area a on a.id = c.area_id where a.path like ? and (p.phone = ? or p.name like ?)"
                + " order by p.name, p.id limit " + most)
                .setParameter(1, areaPath + "%").setParameter(2, phone)
                .setParameter(3, nameBegins.replaceAll("([%_\\\\])", "\\\\$1") + "%").getResultList();
        List<Long> found = ids.stream().map(row -> ((Number) ((Object[]) row)[0]).longValue()).toList();
        return found.isEmpty() ? List.of() : em.createQuery("select p from PersonEntity p where p.id in :ids order by p.name, p.id",
                PersonEntity.class).setParameter("ids", found).getResultList();
    }

    /** What is or will be held in the area or below by others than plain residents and owners. */
    public List<CapacityEntity> offices(String areaPath, LocalDate day) {
        return em.createQuery("select c from CapacityEntity c, AreaEntity a where a.id = c.areaId and a.path like :path"
                + " and c.role not in :plain and (c.to is null or c.to >= :day) order by c.areaId, c.role, c.from", CapacityEntity.class)
                .setParameter("path", areaPath + "%").setParameter("plain", List.of(Role.RESIDENT, Role.OWNER))
                .setParameter("day", day).getResultList();
    }

    /** Who holds one of these offices on the day, anywhere. */
    public List<CapacityEntity> holding(Collection<Role> offices, LocalDate day) {
        return em.createQuery("select c from CapacityEntity c where c.role in :offices and c.from <= :day and (c.to is null or c.to >= :day)"
                + " order by c.id", CapacityEntity.class).setParameter("offices", offices).setParameter("day", day).getResultList();
    }

    /** Everything that one person holds, held or will hold. */
    public List<CapacityEntity> history(long personId) {
        return em.createQuery("select c from CapacityEntity c where c.personId = :person order by c.from desc", CapacityEntity.class)
                .setParameter("person", personId).getResultList();
    }

    /** What several persons hold, held or will hold, with one query. */
    public List<CapacityEntity> histories(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : em.createQuery("select c from CapacityEntity c where c.personId in :persons order by c.id",
                CapacityEntity.class).setParameter("persons", personIds).getResultList();
    }

    /** How many administrators of the whole portal there are on that day, besides one person. */
    public long administratorsBeside(long personId, LocalDate day) {
        return em.createQuery("select count(c) from CapacityEntity c, AreaEntity a where a.id = c.areaId and a.parentId is null"
                + " and c.role = :role and c.personId <> :person and c.from <= :day and (c.to is null or c.to >= :day)", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("person", personId).setParameter("day", day).getSingleResult();
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

    /** Public offices that are held on the day. */
    List<CapacityEntity> publicOffices(Collection<Long> areaIds, LocalDate day, Window window) {
        return em.createQuery("select c from CapacityEntity c where c.areaId in :areas and c.role in :offices and c.from <= :day"
                + " and (c.to is null or c.to >= :day) and " + window.of("c"), CapacityEntity.class).setParameter("areas", areaIds)
                .setParameter("offices", Stream.of(Role.values()).filter(Role::isOffice).toList()).setParameter("day", day)
                .setMaxResults(window.most()).getResultList();
    }
}
