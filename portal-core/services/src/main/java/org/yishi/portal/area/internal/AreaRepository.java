package org.yishi.portal.area.internal;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;

/** Where areas are kept. */
@ApplicationScoped
public class AreaRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public List<Area> all() {
        return em.createQuery("select a from AreaEntity a order by a.path", AreaEntity.class)
                .getResultStream().map(AreaEntity::asArea).toList();
    }

    /** Makes the row and gives it its place in the tree; {@code parent} is null for a root. */
    public Area establish(Area parent, AreaKind kind, String code, String name, String nameEn, LocalDate from) {
        AreaEntity area = AreaEntity.establish(code, kind, name, nameEn, from);
        em.persist(area);
        em.flush();
        area.placeBelow(parent);
        em.flush();
        return area.asArea();
    }
}
