package org.yishi.portal.faces.notice;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.yishi.portal.notice.Missing;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/**
 * What the pages of one notice share. Its number is remembered with the view: a form that lacks something is stopped before Faces hands over
 * the parameters of the page, and is shown again with its notice.
 */
abstract class NoticePage {

    private static final String REMEMBERED = "portal.notice.id";

    @Inject
    private Notices notices;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Texts texts;

    private long id;
    private NoticeView notice;

    public void load() {
        notice = notices.view(id);
        currentArea.enter(notice.areaId());
    }

    /** Before the page is drawn: where a form was stopped the notice is not found yet. */
    public void complete() {
        if (notice == null) {
            id = (Long) view().getViewMap().getOrDefault(REMEMBERED, 0L);
            load();
        }
    }

    Notices notices() {
        return notices;
    }

    /** A reason in the reader's words. */
    public String words(Missing missing) {
        String sentence = texts.get(missing.key(), missing.arguments().toArray());
        return missing.source().isEmpty() ? sentence : sentence + texts.get("portal.refusal.source", missing.source());
    }

    /** Null before the notice was found. */
    public NoticeView getNotice() {
        return notice;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
        if (remembers()) {
            view().getViewMap().put(REMEMBERED, id);
        }
    }

    /** Pages that only read have no session, and nothing to remember. */
    boolean remembers() {
        return true;
    }

    static UIViewRoot view() {
        return FacesContext.getCurrentInstance().getViewRoot();
    }
}
