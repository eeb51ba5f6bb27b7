package org.yishi.portal.notice.internal;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.NoticeDesk.Sent;
import org.yishi.portal.notice.NoticeState;

/** Keeps the photo that is sent with an act, then does the act; both in the act of the caller. */
@ApplicationScoped
public class PhotoActs {

    @Inject
    private NoticeRepository repository;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private NoticeActs acts;
    @Inject
    private ClosingActs closing;
    @Inject
    private Documents documents;

    public void hang(long id, LocalDate heldOn, Sent photo) {
        if (repository.get(id).stage() == NoticeState.INTERRUPTED) {
            acts.republish(id, heldOn, keep(id, photo));
        } else {
            acts.publish(id, heldOn, keep(id, photo));
        }
    }

    public void proveStart(long id, Sent photo) {
        if (photo == null) {
            throw new Refusal("portal.document.refusal.empty").at("file");
        }
        acts.proveStart(id, keep(id, photo));
    }

    public ClosingCertificate close(long id, LocalDate takenDownOn, Sent photo) {
        return closing.close(id, takenDownOn, keep(id, photo));
    }

    private Long keep(long id, Sent photo) {
        NoticeEntity notice = repository.get(id);
        keepers.require(notice);
        return photo == null ? null
                : documents.keep(notice.areaId(), notice.dossier(), Privacy.OFFICE, photo.name(), photo.bytes()).id();
    }
}
