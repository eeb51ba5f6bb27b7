package org.yishi.bylaws.comment;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps comments. */
@ApplicationScoped
public class CommentRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    ArticleComment add(ArticleComment comment) {
        em.persist(comment);
        em.flush();
        return comment;
    }

    /** @throws NotFound where there is none */
    public ArticleComment get(long id) {
        return Optional.ofNullable(em.find(ArticleComment.class, id)).orElseThrow(() -> new NotFound("comment " + id));
    }

    /** The oldest first. */
    public List<ArticleComment> of(long versionId) {
        return em.createQuery("select c from ArticleComment c where c.versionId = :version order by c.id", ArticleComment.class)
                .setParameter("version", versionId).getResultList();
    }

    public List<ArticleComment> open(long versionId) {
        return of(versionId).stream().filter(ArticleComment::isOpen).toList();
    }

    /** The newest first. */
    public List<ArticleComment> saidBy(long personId) {
        return em.createQuery("select c from ArticleComment c where c.personId = :person order by c.id desc", ArticleComment.class)
                .setParameter("person", personId).getResultList();
    }

    /** Nothing leads from what was said to who said it any more. */
    public void forget(Leaver leaver) {
        saidBy(leaver.personId()).forEach(comment -> comment.forget(leaver));
    }
}
