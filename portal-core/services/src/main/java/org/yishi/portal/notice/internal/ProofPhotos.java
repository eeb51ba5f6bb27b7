package org.yishi.portal.notice.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.internal.KeptDocuments;
import org.yishi.portal.ledger.Act;

/** Photos of the board. One photo proves one moment: used twice in a matter it is refused, used in another matter it is told (domain 3.9). */
@ApplicationScoped
public class ProofPhotos {

    @Inject
    private KeptDocuments documents;
    @Inject
    private NoticeRepository repository;
    @Inject
    private Act act;

    /** @param photo may be null: it is brought later, or none is asked for */
    void admit(NoticeEntity notice, Long photo) {
        if (photo == null) {
            return;
        }
        Document document = documents.get(photo);
        if (!document.dossier().equals(notice.dossier())) {
            throw new NotFound("document " + photo + " of " + notice.dossier());
        }
        if (!document.isImage()) {
            throw new Refusal("portal.notice.refusal.noPhoto").at("file");
        }
        if (documents.sameFile(photo).stream().anyMatch(repository.proofs(notice.dossier())::contains)) {
            throw new Refusal("portal.notice.refusal.photoAgain").at("file");
        }
        List<String> elsewhere = documents.usedElsewhere(photo, notice.dossier());
        if (!elsewhere.isEmpty()) {
            act.fact("photoAlsoIn", String.join(" ", elsewhere));
        }
        documents.publish(photo);
    }

    /** Whether the photo of a posting lies in another matter too. */
    boolean isUsedElsewhere(Long photo, String dossier) {
        return photo != null && !documents.usedElsewhere(photo, dossier).isEmpty();
    }
}
