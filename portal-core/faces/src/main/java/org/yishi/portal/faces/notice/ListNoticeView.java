package org.yishi.portal.faces.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.notice.NoticeBoard;
import org.yishi.portal.notice.NoticeLine;
import org.yishi.portal.page.CurrentArea;

/** What hangs and what hung in an area. */
@Named("portalListNotice")
@RequestScoped
public class ListNoticeView {

    @Inject
    private NoticeBoard board;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private int number = 1;
    private List<NoticeLine> hanging = List.of();
    private List<NoticeLine> over = List.of();

    public void load() {
        currentArea.enter(area);
        hanging = board.hanging(area);
        over = board.over(area, number);
    }

    public List<NoticeLine> getHanging() {
        return hanging;
    }

    public List<NoticeLine> getOver() {
        return over.subList(0, Math.min(NoticeBoard.PAGE, over.size()));
    }

    public boolean isMore() {
        return over.size() > NoticeBoard.PAGE;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
