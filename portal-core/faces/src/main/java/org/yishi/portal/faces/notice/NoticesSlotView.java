package org.yishi.portal.faces.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.notice.NoticeDesk;
import org.yishi.portal.notice.NoticeLine;
import org.yishi.portal.page.CurrentArea;

/** The notices on the desk of those who keep them. */
@Named("portalNoticesSlot")
@RequestScoped
public class NoticesSlotView {

    @Inject
    private NoticeDesk desk;
    @Inject
    private CurrentArea currentArea;

    private List<NoticeLine> kept;

    public List<NoticeLine> getKept() {
        if (kept == null) {
            kept = desk.kept(currentArea.get().id());
        }
        return kept;
    }
}
