package org.yishi.portal.faces.notice;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.notice.NoticeDesk;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.page.Said;

/** The form in which a resident objects. */
@Named("portalObjectNotice")
@RequestScoped
public class ObjectNoticeView extends NoticePage {

    @Inject
    private NoticeDesk desk;
    @Inject
    private Said said;

    private final Map<String, Object> values = new HashMap<>();

    public String object() {
        notices().object(getId(), String.valueOf(values.get("text")), ObjectionKind.valueOf(String.valueOf(values.get("kind"))),
                Boolean.TRUE.equals(values.get("byName")));
        said.done("portal.notice.object.done");
        return "/portal/notice/objections?faces-redirect=true&id=" + getId();
    }

    /** Whether this person may object here and the notice still takes objections; also before the notice was found. */
    public boolean isPossible() {
        return getNotice() == null || !isOver() && !isEnded() && desk.mayObject(getNotice().areaId());
    }

    public boolean isOver() {
        return getNotice() != null && getNotice().state().isOver();
    }

    /** What is typed, by the fields of the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    /** Whether the time to object is over, though the notice is not closed. */
    public boolean isEnded() {
        return getNotice() != null && getNotice().state() == NoticeState.EXPIRED;
    }
}
