package org.yishi.noticeboard.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** The form in which a worker takes a notice down before its day. */
@Named("noticeboardWithdrawNotice")
@RequestScoped
public class WithdrawNoticeView {

    @Inject
    private Notices notices;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private String reason;
    private Notice notice;

    public void load() {
        notice = notices.get(id);
        currentArea.enter(notice.areaId());
    }

    public String withdraw() {
        notices.withdraw(id, reason);
        said.done("noticeboard.notice.withdraw.done");
        return "/noticeboard/notice/show?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Notice getNotice() {
        return notice;
    }
}
