package org.yishi.bylaws.bylaw;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.bylaws.article.BylawArticle;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps bylaws and the identities of their articles. */
@ApplicationScoped
public class BylawRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public Bylaw add(Bylaw bylaw) {
        em.persist(bylaw);
        em.flush();
        return bylaw;
    }

    /** A new identity. */
    public long newArticle(Bylaw bylaw) {
        BylawArticle article = BylawArticle.of(bylaw);
        em.persist(article);
        em.flush();
        return article.id();
    }

    /** @throws NotFound where there is none */
    public Bylaw get(long id) {
        return find(id).orElseThrow(() -> new NotFound("bylaw " + id));
    }

    public Optional<Bylaw> find(long id) {
        return Optional.ofNullable(em.find(Bylaw.class, id));
    }

    /** @throws NotFound where there is none */
    public BylawArticle article(long id) {
        return Optional.ofNullable(em.find(BylawArticle.class, id)).orElseThrow(() -> new NotFound("article " + id));
    }

    /** The oldest first. */
    public List<Bylaw> in(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select b from Bylaw b where b.areaId in :areas order by b.id", Bylaw.class)
                .setParameter("areas", areaIds).getResultList();
    }

    public List<Bylaw> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select b from Bylaw b where b.id in :ids order by b.id", Bylaw.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select b.id from Bylaw b order by b.id", Long.class).getResultList();
    }
}
