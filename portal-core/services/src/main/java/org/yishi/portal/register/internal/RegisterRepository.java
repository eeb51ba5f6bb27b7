package org.yishi.portal.register.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.register.internal.ResidenceEntity.Home;

/** Where the registers are kept. Everything but the history of imports is asked for as it is in force. */
@ApplicationScoped
public class RegisterRepository {

    /** A list in a query must not grow without end. */
    private static final int AT_ONCE = 1_000;
    private static final String SEARCH = " from ResidenceEntity r join PersonEntity p on p.id = r.personId"
            + " join HouseholdEntity h on h.id = r.householdId left join DwellingUnitEntity u on u.id = r.unitId"
            + " where r.areaId = :area and r.to is null"
            + " and (:text = '' or p.name like :like escape '!' or h.number like :like escape '!' or u.code like :like escape '!'"
            + " or p.phone = :text or p.idNumberTail = :text)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** A person and where the person lives, as values: of tens of thousands only those that change are worth an entity. */
    public record Inhabitant(long personId, String name, LocalDate birthDate, String phone, String idNumberHash, long residenceId,
            Home home) {
    }

    /** Somebody who is known by identity number. */
    public record Numbered(long personId, String name, String idNumberHash) {
    }

    /** A person and an office the person holds. */
    public record Holder(PersonEntity person, CapacityEntity capacity) {
    }

    public List<DwellingUnitEntity> units(long areaId) {
        return em.createQuery("select u from DwellingUnitEntity u where u.areaId = :area and u.to is null order by u.code",
                DwellingUnitEntity.class).setParameter("area", areaId).getResultList();
    }

    public List<HouseholdEntity> households(long areaId) {
        return em.createQuery("select h from HouseholdEntity h where h.areaId = :area and h.to is null order by h.number",
                HouseholdEntity.class).setParameter("area", areaId).getResultList();
    }

    public long countUnits(long areaId) {
        return em.createQuery("select count(u) from DwellingUnitEntity u where u.areaId = :area and u.to is null", Long.class)
                .setParameter("area", areaId).getSingleResult();
    }

    public long countHouseholds(long areaId) {
        return em.createQuery("select count(h) from HouseholdEntity h where h.areaId = :area and h.to is null", Long.class)
                .setParameter("area", areaId).getSingleResult();
    }

    /** Keys of the units in force by their codes. */
    public Map<String, Long> unitIds(long areaId) {
        return ids("select u.code, u.id from DwellingUnitEntity u where u.areaId = :area and u.to is null", areaId);
    }

    /** Keys of the households in force by their numbers. */
    public Map<String, Long> householdIds(long areaId) {
        return ids("select h.number, h.id from HouseholdEntity h where h.areaId = :area and h.to is null", areaId);
    }

    private Map<String, Long> ids(String query, long areaId) {
        return em.createQuery(query, Object[].class).setParameter("area", areaId).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    public List<Inhabitant> inhabitants(long areaId) {
        return em.createQuery("select p.id, p.name, p.birthDate, p.phone, p.idNumberHash, r.id, r.householdId, r.unitId, r.relation,"
                + " r.representative from ResidenceEntity r, PersonEntity p where p.id = r.personId and r.areaId = :area"
                + " and r.to is null order by r.id", Object[].class).setParameter("area", areaId).getResultStream()
                .map(row -> new Inhabitant((Long) row[0], (String) row[1], (LocalDate) row[2], (String) row[3], (String) row[4],
                        (Long) row[5], new Home((Long) row[6], (Long) row[7], (String) row[8], (Boolean) row[9]))).toList();
    }

    public List<Numbered> personsByIdNumber(Collection<String> hashes) {
        List<Numbered> found = new ArrayList<>();
        inParts(hashes.stream().distinct().toList(), part -> em.createQuery("select p.id, p.name, p.idNumberHash from PersonEntity p"
                + " where p.idNumberHash in :hashes", Object[].class).setParameter("hashes", part).getResultStream()
                .forEach(row -> found.add(new Numbered((Long) row[0], (String) row[1], (String) row[2]))));
        return found;
    }

    /** Keys of the capacities of residents that are held on the day or begin later, by person. */
    public Map<Long, List<Long>> residentCapacities(long areaId, LocalDate day) {
        return em.createQuery("select c.personId, c.id from CapacityEntity c where c.areaId = :area and c.role = :role"
                + " and (c.to is null or c.to >= :day)", Object[].class).setParameter("area", areaId)
                .setParameter("role", Role.RESIDENT).setParameter("day", day).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    public PersonEntity person(long id) {
        return em.find(PersonEntity.class, id);
    }

    public ResidenceEntity residence(long id) {
        return em.find(ResidenceEntity.class, id);
    }

    public CapacityEntity capacity(long id) {
        return em.find(CapacityEntity.class, id);
    }

    /** Offices that are held on the day or begin later. */
    public List<Holder> holders(long areaId, Collection<Role> roles, LocalDate day) {
        return em.createQuery("select p, c from CapacityEntity c, PersonEntity p where p.id = c.personId and c.areaId = :area"
                + " and c.role in :roles and (c.to is null or c.to >= :day) order by c.id", Object[].class)
                .setParameter("area", areaId).setParameter("roles", roles).setParameter("day", day).getResultStream()
                .map(row -> new Holder((PersonEntity) row[0], (CapacityEntity) row[1])).toList();
    }

    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what is waiting. */
    public void settle() {
        em.flush();
    }

    /** One import into an area at a time. */
    public void takeTurn(long areaId) {
        em.createNativeQuery("select id from portal_area where id = ? for update").setParameter(1, areaId).getResultList();
    }

    public List<ImportEntity> imports(long areaId) {
        return em.createQuery("select i from ImportEntity i where i.areaId = :area order by i.at desc, i.id desc", ImportEntity.class)
                .setParameter("area", areaId).setMaxResults(50).getResultList();
    }

    /** Rows of person, residence, household; by number of the household. */
    public Stream<Object[]> search(long areaId, String text, int from, int count) {
        return em.createQuery("select p, r, h, u.code" + SEARCH + " order by h.number, r.representative desc, r.id", Object[].class)
                .setParameter("area", areaId).setParameter("text", text).setParameter("like", like(text))
                .setFirstResult(from).setMaxResults(count).getResultStream();
    }

    public long count(long areaId, String text) {
        return em.createQuery("select count(r)" + SEARCH, Long.class)
                .setParameter("area", areaId).setParameter("text", text).setParameter("like", like(text)).getSingleResult();
    }

    private static String like(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static void inParts(List<String> all, Consumer<List<String>> work) {
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            work.accept(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
    }
}
