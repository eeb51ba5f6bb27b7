package org.yishi.bylaws.adoption;

import java.util.List;

import org.yishi.bylaws.version.BylawVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps how single articles were voted on. */
@ApplicationScoped
public class RulingRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(ArticleRuling ruling) {
        em.persist(ruling);
        em.flush();
    }

    /** In the vote of this round. */
    public List<ArticleRuling> of(BylawVersion version) {
        return em.createQuery("select r from ArticleRuling r where r.versionId = :version and r.round = :round order by r.id", ArticleRuling.class)
                .setParameter("version", version.id()).setParameter("round", version.round()).getResultList();
    }

    /** Of one article, in all versions. */
    public List<ArticleRuling> ofArticle(long articleId) {
        return em.createQuery("select r from ArticleRuling r where r.articleId = :article order by r.id", ArticleRuling.class)
                .setParameter("article", articleId).getResultList();
    }
}
