package org.yishi.noticeboard.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The newest notices for the community's front page and the desk. */
@Named("noticeboardLatest")
@RequestScoped
public class LatestNoticesView {

    @Inject
    private Notices notices;
    @Inject
    private CurrentArea currentArea;

    private List<Notice> notice;

    public List<Notice> getNotices() {
        if (notice == null) {
            notice = notices.standing(currentArea.get().id(), 3);
        }
        return notice;
    }
}
