package org.yishi.portal.body.internal;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;

/** Who holds what and lives where on a day, as rolls need it: ids only. */
@ApplicationScoped
public class RollRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** @param householdId 0 where no register names one */
    public record Adult(long personId, LocalDate bornOn, long householdId) {
    }

    /** Persons who hold the role in the area itself on the day. */
    public List<Long> holders(long areaId, Role role, LocalDate day) {
        return em.createQuery("select distinct c.personId from CapacityEntity c where c.areaId = :area and c.role = :role"
                + " and c.from <= :day and (c.to is null or c.to >= :day) order by c.personId", Long.class)
                .setParameter("area", areaId).setParameter("role", role).setParameter("day", day).getResultList();
    }

    /** Persons who hold the role in the area or in one below it on the day. */
    public List<Long> holdersWithin(String areaPath, Role role, LocalDate day) {
        return ids("select distinct c.person_id from portal_capacity c join portal_area a on a.id = c.area_id where a.path like ?"
                + " and c.role = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?) order by c.person_id",
                areaPath + "%", role.name(), day, day);
    }

    /** Confirmed residents whose day of birth is known and not after {@code bornBy}, each once. */
    @SuppressWarnings("unchecked")
    public List<Adult> residents(long areaId, String areaPath, LocalDate day, LocalDate bornBy) {
        List<Object[]> rows = em.createNativeQuery("select p.id, max(p.birth_date), coalesce(max(r.household_id), 0) from portal_person p"
                + " join portal_capacity c on c.person_id = p.id join portal_area a on a.id = c.area_id"
                + " left join portal_residence r on r.person_id = p.id and r.area_id = ? and r.valid_from <= ?"
                + " and (r.valid_to is null or r.valid_to >= ?)"
                + " where a.path like ? and c.role = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)"
                + " and p.identity_level in (?, ?) and p.birth_date <= ? group by p.id order by p.id")
                .setParameter(1, areaId).setParameter(2, day).setParameter(3, day)
                .setParameter(4, areaPath + "%").setParameter(5, Role.RESIDENT.name()).setParameter(6, day).setParameter(7, day)
                .setParameter(8, IdentityLevel.L2.name()).setParameter(9, IdentityLevel.L3.name()).setParameter(10, bornBy)
                .getResultList();
        return rows.stream().map(row -> new Adult(((Number) row[0]).longValue(), ((java.sql.Date) row[1]).toLocalDate(),
                ((Number) row[2]).longValue())).toList();
    }

    /** Groups of residents (居民小组) in the register, for demands by groups. */
    public long countGroups(long areaId) {
        return ((Number) em.createNativeQuery("select count(distinct residents_group) from portal_household where area_id = ?"
                + " and valid_to is null and residents_group <> ''").setParameter(1, areaId).getSingleResult()).longValue();
    }

    private List<Long> ids(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
    }
}
