package org.yishi.portal.document.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.opendata.Window;

/** Where documents and their bytes are kept. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    DocumentEntity add(DocumentEntity document) {
        em.persist(document);
        em.flush();
        return document;
    }

    Optional<DocumentEntity> find(long id) {
        return Optional.ofNullable(em.find(DocumentEntity.class, id));
    }

    List<DocumentEntity> of(String dossier) {
        return em.createQuery("select d from DocumentEntity d where d.dossier = :dossier order by d.id", DocumentEntity.class)
                .setParameter("dossier", dossier).getResultList();
    }

    public Map<Long, DocumentEntity> byId(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select d from DocumentEntity d where d.id in :ids", DocumentEntity.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(DocumentEntity::id, document -> document));
    }

    /** Those of the area and of what is below it that are there and were kept before a moment, the oldest first. */
    List<DocumentEntity> keptBefore(String areaPath, Instant moment, int most) {
        return em.createQuery("select d from DocumentEntity d, AreaEntity a where a.id = d.areaId and a.path like :path and d.endedAt is null"
                + " and d.keptAt < :moment order by d.keptAt, d.id", DocumentEntity.class)
                .setParameter("path", areaPath + "%").setParameter("moment", moment).setMaxResults(most).getResultList();
    }

    /** Those that are held back from deletion. */
    List<DocumentEntity> held(String areaPath, int most) {
        return em.createQuery("select d from DocumentEntity d, AreaEntity a where a.id = d.areaId and a.path like :path"
                + " and d.heldWhy is not null order by d.id", DocumentEntity.class)
                .setParameter("path", areaPath + "%").setMaxResults(most).getResultList();
    }

    /** Those that wait for a second person before they are deleted. */
    List<DocumentEntity> proposed(String areaPath, int most) {
        return em.createQuery("select d from DocumentEntity d, AreaEntity a where a.id = d.areaId and a.path like :path"
                + " and d.proposal.at is not null and d.endedAt is null order by d.id", DocumentEntity.class)
                .setParameter("path", areaPath + "%").setMaxResults(most).getResultList();
    }

    /** Lets go of content of which no document is left; the condition is read under lock, since the same file may be coming in now. */
    void forget(String sha256) {
        em.flush();
        em.createNativeQuery("delete from portal_content where sha256 = ? and not exists (select 1 from portal_document d"
                + " where d.ended_at is null and (d.sha256 = portal_content.sha256 or d.preview_sha256 = portal_content.sha256))")
                .setParameter(1, sha256).executeUpdate();
    }

    /** All documents that were the same file when they were sent, or are now. */
    List<DocumentEntity> sameFile(DocumentEntity document) {
        return em.createQuery("select d from DocumentEntity d where d.broughtSha256 = :brought or d.sha256 = :kept order by d.id",
                DocumentEntity.class).setParameter("brought", document.broughtSha256()).setParameter("kept", document.sha256())
                .getResultList();
    }

    /** Keeps content that may be there already. */
    void store(String sha256, byte[] bytes) {
        em.createNativeQuery("insert ignore into portal_content (sha256, bytes) values (?, ?)")
                .setParameter(1, sha256).setParameter(2, bytes).executeUpdate();
    }

    /** Empty where somebody removed it beside the portal. */
    public Optional<byte[]> content(String sha256) {
        return em.createNativeQuery("select bytes from portal_content where sha256 = ?").setParameter(1, sha256)
                .getResultStream().findFirst().map(bytes -> (byte[]) bytes);
    }

    /** Those that everybody may read, in several areas. */
    List<DocumentEntity> open(Collection<Long> areaIds, Window window) {
        return em.createQuery("select d from DocumentEntity d where d.areaId in :areas and d.privacy = :open and " + window.of("d"),
                DocumentEntity.class).setParameter("areas", areaIds).setParameter("open", Privacy.PUBLIC).setMaxResults(window.most())
                .getResultList();
    }
}
