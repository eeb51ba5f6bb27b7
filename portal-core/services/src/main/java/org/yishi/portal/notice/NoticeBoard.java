package org.yishi.portal.notice;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.notice.internal.NoticeLines;

/** The board of an area: what hangs and what hung, there and in the areas below. */
@ApplicationScoped
@Open("居务公开: what is disclosed is there for everybody to read")
public class NoticeBoard {

    public static final int PAGE = 20;
    private static final int MOST = 100;

    @Inject
    private NoticeLines lines;
    @Inject
    private Areas areas;

    /** The latest first. */
    public List<NoticeLine> hanging(long areaId) {
        return hanging(areaId, MOST);
    }

    public List<NoticeLine> hanging(long areaId, int most) {
        return lines.shown(areas.get(areaId).path(), false, 0, most);
    }

    /** @param number of the page, from 1; one line more than a page where there is a further page */
    public List<NoticeLine> over(long areaId, int number) {
        return lines.shown(areas.get(areaId).path(), true, (Math.max(1, number) - 1) * PAGE, PAGE + 1);
    }
}
