package org.yishi.portal.faces.notice;

import jakarta.inject.Inject;

import org.yishi.portal.notice.Missing;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** What the pages of one notice share. */
abstract class NoticePage {

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
    }
}
