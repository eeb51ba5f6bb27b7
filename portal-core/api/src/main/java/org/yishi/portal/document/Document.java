package org.yishi.portal.document;

import java.time.Instant;

import org.yishi.portal.access.Privacy;

/**
 * A file kept with a matter. What it is called and where it belongs; its bytes are asked for with {@link Documents#content}.
 *
 * @param id         key
 * @param areaId     the area whose rights apply
 * @param dossier    the matter to which it belongs
 * @param privacy    who may see it (domain 0.4)
 * @param name       name of the file without a folder
 * @param type       what the content is, told by the content itself
 * @param size       in bytes, as kept
 * @param sha256     of the bytes as kept, in lower-case hexadecimal
 * @param concerning the person whose data it holds, 0 where it is nobody's in particular
 * @param keptAt     when the portal received it
 * @param preview    whether there is a small picture of it: of an image, and of the first page of a PDF
 * @param endedAt    when it was deleted after its retention period (保管期限); null while it is there. What it was stays readable, its bytes do not
 */
public record Document(long id, long areaId, String dossier, Privacy privacy, String name, DocumentType type, long size, String sha256,
        long concerning, Instant keptAt, boolean preview, Instant endedAt) {

    /** Where it can be looked at or downloaded, within the application. */
    public String path() {
        return "/portal/document?id=" + id;
    }

    public boolean isImage() {
        return type.isImage();
    }

    /** Whether a small picture can be shown. */
    public boolean isPreviewed() {
        return preview && endedAt == null;
    }

    public boolean isDeleted() {
        return endedAt != null;
    }
}
