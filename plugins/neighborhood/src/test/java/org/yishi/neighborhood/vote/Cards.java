package org.yishi.neighborhood.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.yishi.portal.access.Actor;

/** Identity cards that were checked at the counter, by their ends. */
@ApplicationScoped
public class Cards {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Transactional
    public Actor checked(Actor person, String end) {
        em.createNativeQuery("update portal_person set id_number_tail = ? where id = ?").setParameter(1, end).setParameter(2, person.personId())
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
        return person;
    }
}
