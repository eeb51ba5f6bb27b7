package org.yishi.portal.faces.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.yishi.portal.notice.NoticeText;
import org.yishi.portal.notice.NoticeView;

/** The desk of one notice: where it stands, what is missing and why, and the one next step. */
@Named("portalManageNotice")
@RequestScoped
public class ManageNoticeView extends NoticeWorkPage {

    private static final String STEP = "portal.notice.manage.step.";
    private static final List<String> STEPS = List.of(STEP + "read", STEP + "post", STEP + "stand", STEP + "close");

    public String check() {
        notices().checkPrivacy(getId());
        return done("portal.notice.manage.checked");
    }

    /** Where its matter is carried on; null where that cannot be told. */
    public String getMatter() {
        return getNotice() == null ? null : desk().matterOf(getNotice());
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public int getStep() {
        return switch (getNotice().state()) {
            case PREPARED -> getNotice().missing().isEmpty() ? 1 : 0;
            case INTERRUPTED -> 1;
            case PUBLISHED -> 2;
            case EXPIRED -> 3;
            case CLOSED, WITHDRAWN -> STEPS.size();
        };
    }

    /** True also before the notice was found, so that a button that was pressed is there when the form comes back. */
    public boolean isToBeChecked() {
        return getNotice() == null || getNotice().missing().stream().anyMatch(missing -> missing.key().endsWith(".privacy"));
    }

    /** The text that is to be posted next, else the one that hangs; null before the notice was found. */
    public NoticeText getText() {
        NoticeView notice = getNotice();
        return notice == null ? null : notice.next() == null ? notice.text() : notice.next();
    }

    public boolean isStartPhotoMissing() {
        return getNotice() != null && getNotice().isHanging() && getNotice().current().startPhoto() == null;
    }
}
