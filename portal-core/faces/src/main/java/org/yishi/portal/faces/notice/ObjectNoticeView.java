package org.yishi.portal.faces.notice;

import java.util.Arrays;
import java.util.List;

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

    private String text;
    private ObjectionKind kind;
    private boolean byName;

    public String object() {
        notices().object(getId(), text, kind, byName);
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

    /** Whether the time to object is over, though the notice is not closed. */
    public boolean isEnded() {
        return getNotice() != null && getNotice().state() == NoticeState.EXPIRED;
    }

    public List<ObjectionKind> getKinds() {
        return Arrays.asList(ObjectionKind.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ObjectionKind getKind() {
        return kind;
    }

    public void setKind(ObjectionKind kind) {
        this.kind = kind;
    }

    public boolean isByName() {
        return byName;
    }

    public void setByName(boolean byName) {
        this.byName = byName;
    }
}
