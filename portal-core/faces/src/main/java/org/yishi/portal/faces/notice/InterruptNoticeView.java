package org.yishi.portal.faces.notice;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A keeper says that the notice came down before its days had run. */
@Named("portalInterruptNotice")
@RequestScoped
public class InterruptNoticeView extends NoticeWorkPage {

    private LocalDate from;
    private String reason;

    @Override
    public void load() {
        super.load();
        if (from == null) {
            from = today();
        }
    }

    public String interrupt() {
        notices().interrupt(getId(), from, reason);
        return done("portal.notice.interrupt.done");
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
