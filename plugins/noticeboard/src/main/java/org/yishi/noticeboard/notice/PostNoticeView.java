package org.yishi.noticeboard.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** The form in which a worker posts a notice. */
@Named("noticeboardPostNotice")
@RequestScoped
public class PostNoticeView {

    @Inject
    private Notices notices;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long area;
    private String title;
    private String body;

    public void load() {
        currentArea.enter(area);
    }

    public String post() {
        long id = notices.post(area, title, body);
        said.done("noticeboard.notice.post.done");
        return "/noticeboard/notice/show?faces-redirect=true&id=" + id;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
