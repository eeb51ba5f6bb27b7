package org.yishi.portal.faces.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A keeper takes a notice back for good. */
@Named("portalWithdrawNotice")
@RequestScoped
public class WithdrawNoticeView extends NoticeWorkPage {

    private String reason;

    public String withdraw() {
        notices().withdraw(getId(), reason);
        return done("portal.notice.withdraw.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
