package org.yishi.noticeboard.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.people.People;

/** One notice. */
@Named("noticeboardShowNotice")
@RequestScoped
public class ShowNoticeView {

    @Inject
    private Notices notices;
    @Inject
    private People people;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Notice notice;

    public void load() {
        notice = notices.get(id);
        currentArea.enter(notice.areaId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Notice getNotice() {
        return notice;
    }

    public String getPoster() {
        return people.publicName(notice.getPostedBy());
    }
}
