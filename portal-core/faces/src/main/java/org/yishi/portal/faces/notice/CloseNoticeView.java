package org.yishi.portal.faces.notice;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A keeper closes a notice whose days have run. */
@Named("portalCloseNotice")
@RequestScoped
public class CloseNoticeView extends NoticeWorkPage {

    private LocalDate takenDownOn;
    private Part file;

    @Override
    public void load() {
        super.load();
        if (takenDownOn == null) {
            takenDownOn = today();
        }
    }

    public String close() {
        desk().close(getId(), takenDownOn, sent(file));
        return done("portal.notice.close.done");
    }

    /** Whether it cannot be closed without the photo; not known before the notice was found, then the act itself says so. */
    public boolean isPhotoNeeded() {
        return getNotice() != null && desk().needsPhoto(getId());
    }

    public LocalDate getTakenDownOn() {
        return takenDownOn;
    }

    public void setTakenDownOn(LocalDate takenDownOn) {
        this.takenDownOn = takenDownOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
