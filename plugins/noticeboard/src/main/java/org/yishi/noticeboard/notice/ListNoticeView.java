package org.yishi.noticeboard.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The notices of an area. */
@Named("noticeboardListNotice")
@RequestScoped
public class ListNoticeView {

    private static final int MOST = 50;

    @Inject
    private Notices notices;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private List<Notice> standing = List.of();
    private List<Notice> down = List.of();

    public void load() {
        currentArea.enter(area);
        standing = notices.standing(area, MOST);
        down = notices.down(area, MOST);
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public List<Notice> getStanding() {
        return standing;
    }

    public List<Notice> getDown() {
        return down;
    }
}
