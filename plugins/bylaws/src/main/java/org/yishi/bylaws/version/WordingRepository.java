package org.yishi.bylaws.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the words of versions by editions. */
@ApplicationScoped
public class WordingRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** In the order of the text. */
    public List<Wording> of(long versionId, int edition) {
        return em.createQuery("select w from BylawsWording w where w.versionId = :version and w.edition = :edition order by w.position, w.id",
                Wording.class).setParameter("version", versionId).setParameter("edition", edition).getResultList();
    }

    public List<Wording> of(BylawVersion version) {
        return of(version.id(), version.edition());
    }

    public BylawText text(BylawVersion version) {
        return text(version.id(), version.edition());
    }

    public BylawText text(long versionId, int edition) {
        return new BylawText(of(versionId, edition).stream().map(Wording::provision).toList());
    }

    public Optional<Wording> find(BylawVersion version, long articleId) {
        return of(version).stream().filter(one -> one.articleId() == articleId).findFirst();
    }

    /** What an article says in the last edition of each version, by the version. */
    public Map<Long, Wording> ofArticle(long articleId) {
        Map<Long, Wording> latest = new HashMap<>();
        em.createQuery("select w from BylawsWording w where w.articleId = :article and w.edition = (select v.edition from BylawVersion v"
                + " where v.id = w.versionId) order by w.id", Wording.class).setParameter("article", articleId).getResultList()
                .forEach(one -> latest.put(one.versionId(), one));
        return latest;
    }

    /** Makes the text that edition; reasons and sources stay with their articles, and what is suspended stays so as long as it says the same. */
    public void keep(BylawVersion version, int edition, BylawText text, Collection<Wording> known) {
        Map<Long, Wording> before = new HashMap<>();
        known.forEach(one -> before.put(one.articleId(), one));
        int position = 1;
        for (Provision article : text.articles()) {
            Wording was = before.get(article.id());
            Wording kept = Wording.of(version.id(), edition, position, article, was == null ? "" : was.reason(), was == null ? "" : was.source());
            if (was != null && was.isSuspended() && was.body().equals(kept.body())) {
                kept.suspend(was.suspendedOn());
            }
            em.persist(kept);
            position++;
        }
        em.flush();
    }

    /** 暂停执行 from that day on. */
    public void suspend(BylawVersion version, Collection<Long> articles, LocalDate from) {
        of(version).stream().filter(one -> articles.contains(one.articleId())).forEach(one -> one.suspend(from));
    }

    /** Which of them have articles that are suspended. */
    public Set<Long> suspendedIn(Collection<BylawVersion> versions) {
        return versions.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                "select distinct v.id from BylawsWording w, BylawVersion v where v.id = w.versionId"
                + " and v.edition = w.edition and w.suspended = true and v.id in :ids", Long.class)
                .setParameter("ids", versions.stream().map(BylawVersion::id).toList()).getResultList());
    }

    /** What says the same as an article that is suspended in the version before says what is to be corrected, under whatever number. */
    public void suspendAgain(BylawVersion version) {
        List<Wording> wrong = of(version.baseId(), editionOf(version.baseId())).stream().filter(Wording::isSuspended).toList();
        of(version).forEach(one -> wrong.stream().filter(before -> before.body().equals(one.body())).forEach(before -> one.suspend(before.suspendedOn())));
    }

    /** Of a correction: the articles that are suspended in the version before and still say the same, in its order. */
    public List<Wording> uncorrected(BylawVersion version) {
        Map<Long, String> now = of(version).stream().collect(Collectors.toMap(Wording::articleId, Wording::body));
        return of(version.baseId(), editionOf(version.baseId())).stream()
                .filter(one -> one.isSuspended() && one.body().equals(now.get(one.articleId()))).toList();
    }

    private int editionOf(long versionId) {
        BylawVersion version = em.find(BylawVersion.class, versionId);
        return version == null ? 0 : version.edition();
    }

    void add(Wording wording) {
        em.persist(wording);
        em.flush();
    }

    void remove(Wording wording) {
        em.remove(wording);
        em.flush();
    }

    public List<Wording> in(Collection<Long> areaIds, Window window) {
        return em.createQuery("select w from BylawsWording w, BylawVersion v where v.id = w.versionId and v.edition = w.edition and v.publication.postedOn is not null"
                + " and v.areaId in :areas and " + window.of("w"), Wording.class).setParameter("areas", areaIds)
                .setMaxResults(window.most()).getResultList();
    }

    /** How many of these words stand in bylaws of other areas that hold or held. */
    int elsewhere(Collection<String> bodies, long areaId) {
        return bodies.isEmpty() ? 0 : em.createQuery("select distinct w.body from BylawsWording w, BylawVersion v where v.id = w.versionId and v.publication.postedOn is not null"
                + " and v.areaId <> :area and w.body in :bodies", String.class).setParameter("area", areaId).setParameter("bodies", bodies)
                .getResultList().size();
    }

    public Optional<Wording> find(long id) {
        return Optional.ofNullable(em.find(Wording.class, id));
    }
}
