package org.yishi.portal.document.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
}
