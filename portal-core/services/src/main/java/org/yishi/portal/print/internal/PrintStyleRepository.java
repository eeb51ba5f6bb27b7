package org.yishi.portal.print.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where areas keep their print stylesheets. */
@ApplicationScoped
public class PrintStyleRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** What the area itself set; empty where it set nothing or took it back. */
    public Optional<PrintStyle> of(long areaId) {
        return row(areaId).filter(style -> !style.stylesheet().isEmpty());
    }

    /** Set or taken back. */
    public Optional<PrintStyle> row(long areaId) {
        return em.createQuery("select s from PrintStyle s where s.areaId = :area", PrintStyle.class).setParameter("area", areaId)
                .getResultStream().findFirst();
    }

    public void add(PrintStyle style) {
        em.persist(style);
    }
}
