package org.yishi.portal.faces.notice;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A keeper says that the notice was posted, or posted again, or brings the photo of it later. */
@Named("portalPublishNotice")
@RequestScoped
public class PublishNoticeView extends NoticeWorkPage {

    private LocalDate heldOn;
    private Part file;
    private Part photo;

    @Override
    public void load() {
        super.load();
        if (heldOn == null) {
            heldOn = today();
        }
    }

    public String hang() {
        desk().hang(getId(), heldOn, sent(file));
        return done("portal.notice.publish.done");
    }

    public String prove() {
        desk().proveStart(getId(), sent(photo));
        return done("portal.notice.publish.proved");
    }

    /** Whether it hangs already and only the photo is brought; also before the notice was found. */
    public boolean isHanging() {
        return getNotice() == null || getNotice().isHanging();
    }

    public boolean isToBePosted() {
        return getNotice() == null || !getNotice().isHanging();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
