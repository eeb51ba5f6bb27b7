package org.yishi.neighborhood.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps posts and who took them on. */
@ApplicationScoped
public class PostRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Post add(Post post) {
        em.persist(post);
        em.flush();
        return post;
    }

    void add(PostTaking taking) {
        em.persist(taking);
        em.flush();
    }

    /** @throws NotFound where there is none */
    public Post get(long id) {
        return Optional.ofNullable(em.find(Post.class, id)).orElseThrow(() -> new NotFound("post " + id));
    }

    /** Open ones, the newest first. */
    public List<Post> open(long branchId) {
        return em.createQuery("select p from Post p where p.branchId = :branch and p.closedOn is null order by p.id desc", Post.class)
                .setParameter("branch", branchId).getResultList();
    }

    List<Post> of(long branchId) {
        return em.createQuery("select p from Post p where p.branchId = :branch order by p.id desc", Post.class)
                .setParameter("branch", branchId).getResultList();
    }

    List<PostTaking> takings(Collection<Long> postIds) {
        return postIds.isEmpty() ? List.of() : em.createQuery("select t from PostTaking t where t.postId in :posts order by t.id",
                PostTaking.class).setParameter("posts", postIds).getResultList();
    }

    Optional<PostTaking> taking(long postId, long memberId) {
        return em.createQuery("select t from PostTaking t where t.postId = :post and t.memberId = :member", PostTaking.class)
                .setParameter("post", postId).setParameter("member", memberId).getResultStream().findFirst();
    }

    public List<PostTaking> takenBy(long personId) {
        return em.createQuery("select t from PostTaking t where t.personId = :person order by t.id", PostTaking.class)
                .setParameter("person", personId).getResultList();
    }

    /** What one member took on. */
    public List<PostTaking> ofMember(long memberId) {
        return em.createQuery("select t from PostTaking t where t.memberId = :member order by t.id", PostTaking.class)
                .setParameter("member", memberId).getResultList();
    }
}
