package org.yishi.portal.document;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;

/**
 * The files of all matters (domain 3.7). What a file is, is told by its content: jpeg, png, pdf, docx, xlsx, odt, ods or plain
 * text, nothing else; a webp picture becomes a jpeg. Images are turned upright, made smaller and lose what the camera wrote into them
 * (place, time, owner). Equal content is stored once. A file is never changed; a better one is kept beside it. It is deleted only when
 * the {@linkplain RetentionRule rule of its kind} allows it; name, digest, rule and reason stay.
 *
 * <p>{@link #keep} and {@link #publish} are part of the caller's own {@link org.yishi.portal.access.Guarded} act: they join its
 * transaction and say the digest of the file into its ledger entry. They ask no permission of their own.
 */
public interface Documents {

    /**
     * @param privacy who may see it; {@link Privacy#SEALED} cannot be read again by anybody in ordinary use
     * @param name    as the sender called it; folders are cut off
     * @throws org.yishi.portal.access.Refusal at the field {@code file} where it is empty, too large or of no known kind
     */
    default Document keep(long areaId, String dossier, Privacy privacy, String name, byte[] content) {
        return keep(areaId, dossier, privacy, name, content, 0);
    }

    /** @param concerning the person whose data it holds: may read it in every class but SEALED, and learns who looked at it */
    Document keep(long areaId, String dossier, Privacy privacy, String name, byte[] content, long concerning);

    /** From now on everybody may see it, because what it is annexed to was published. Says so in the ledger entry of the act. */
    void publish(long id);

    /** Those of the matter that the current actor may see, oldest first. */
    List<Document> of(String dossier);

    /** Empty where there is none, or the current actor may not know of it. */
    Optional<Document> find(long id);

    /** @throws NotFound where there is none, or the current actor may not know of it */
    default Document get(long id) {
        return find(id).orElseThrow(() -> new NotFound("document " + id));
    }

    /**
     * The bytes. A look at a document of class PARTIES or above is written into the log of looks.
     *
     * @throws NotFound where there is none, or it was deleted
     * @throws org.yishi.portal.access.AccessRefused where the current actor may not see it
     */
    DocumentContent content(long id);

    /**
     * Other matters in which the very same file lies: a photo of one notice board used as proof of two disclosures, one sheet of
     * signatures used twice (domain 3.9). Asked for the file as it was sent, so that it does not matter how it was prepared.
     */
    List<String> usedElsewhere(long documentId, String dossier);
}
