package org.yishi.portal.faces.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.yishi.portal.document.Document;
import org.yishi.portal.notice.NoticeText;

/** A keeper writes another text in place of the one that hangs or is prepared. */
@Named("portalChangeNotice")
@RequestScoped
public class ChangeNoticeView extends NoticeWorkPage {

    private String headline;
    private String body;
    private String reason;

    @Override
    public void load() {
        super.load();
        if (headline == null && body == null) {
            headline = before().title();
            body = before().body();
        }
    }

    /** The annexes stay; the matter's own page brings others. */
    public String change() {
        List<Long> annexes = before().annexes().stream().map(Document::id).toList();
        notices().changeText(getId(), headline, body, annexes, reason);
        return done("portal.notice.change.done");
    }

    private NoticeText before() {
        return getNotice().next() == null ? getNotice().text() : getNotice().next();
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
