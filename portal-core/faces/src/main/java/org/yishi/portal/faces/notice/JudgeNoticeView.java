package org.yishi.portal.faces.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.notice.NoticeDesk;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionView;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** Whoever objected says whether the answer satisfies. */
@Named("portalJudgeNotice")
@RequestScoped
public class JudgeNoticeView {

    @Inject
    private Notices notices;
    @Inject
    private NoticeDesk desk;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private NoticeView notice;
    private ObjectionView objection;
    private Boolean verdict;

    public void load() {
        notice = notices.view(desk.noticeOf(id));
        currentArea.enter(notice.areaId());
        objection = notice.objections().stream().filter(one -> one.id() == id && one.answeredOn() != null).findFirst()
                .filter(one -> desk.mine(notice.id()).contains(one.id())).orElseThrow(() -> new NotFound("own objection " + id));
    }

    public String judge() {
        notices.satisfied(id, verdict);
        said.done("portal.notice.judge.done");
        return "/portal/notice/objections?faces-redirect=true&id=" + notice.id();
    }

    public Boolean getVerdict() {
        return verdict;
    }

    public void setVerdict(Boolean verdict) {
        this.verdict = verdict;
    }

    public NoticeView getNotice() {
        return notice;
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
