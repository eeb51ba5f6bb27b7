package org.yishi.portal.message.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PersonEntity;

/** Who holds what where, asked from the side of the area. */
@ApplicationScoped
public class CapacityAudienceRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Holders of one of the roles in one of the areas. */
    Set<Long> holders(Collection<Long> areaIds, Collection<Role> roles, LocalDate day) {
        return areaIds.isEmpty() || roles.isEmpty() ? Set.of() : em.createQuery("select distinct c.personId from CapacityEntity c"
                + " where c.areaId in :areas and c.role in :roles and c.from <= :day and (c.to is null or c.to >= :day)", Long.class)
                .setParameter("areas", areaIds).setParameter("roles", roles).setParameter("day", day).getResultStream()
                .collect(Collectors.toSet());
    }

    /** Those with an account who live or own in the area, below it, or in one of those above it up to its community. */
    Set<Long> atHome(String areaPath, Collection<Long> above, LocalDate day) {
        return em.createQuery("select distinct c.personId from CapacityEntity c, AreaEntity a, AccountEntity k where a.id = c.areaId"
                + " and k.personId = c.personId and (a.path like :path or a.id in :above) and c.role in :roles and c.from <= :day"
                + " and (c.to is null or c.to >= :day)", Long.class).setParameter("path", areaPath + "%").setParameter("above", above)
                .setParameter("roles", List.of(Role.RESIDENT, Role.OWNER)).setParameter("day", day).getResultStream()
                .collect(Collectors.toSet());
    }

    List<PersonEntity> persons(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select p from PersonEntity p where p.id in :ids order by p.id", PersonEntity.class)
                .setParameter("ids", ids).getResultList();
    }
}
