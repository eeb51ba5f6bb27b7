package org.yishi.garden.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
public class BedRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public long count() {
        return em.createQuery("select count(b) from Bed b", Long.class).getSingleResult();
    }
}
