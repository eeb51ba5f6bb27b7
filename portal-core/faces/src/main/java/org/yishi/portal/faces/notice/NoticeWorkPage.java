package org.yishi.portal.faces.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.notice.NoticeDesk;
import org.yishi.portal.notice.NoticeDesk.Sent;
import org.yishi.portal.page.Said;

/** What the pages share on which a notice is kept: only for keepers, and back to the notice's own desk. */
abstract class NoticeWorkPage extends NoticePage {

    /** A little more than the largest setting, so that core itself says that a file is too large. */
    private static final int READ_AT_MOST = 21 * 1024 * 1024;

    @Inject
    private NoticeDesk desk;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    @Override
    public void load() {
        super.load();
        if (!access.may("portal.keepNotice", getNotice().areaId())) {
            throw new AccessRefused("portal.keepNotice", current.get(), getNotice().areaId());
        }
    }

    NoticeDesk desk() {
        return desk;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String done(String key) {
        said.done(key);
        return "/portal/notice/manage?faces-redirect=true&id=" + getId();
    }

    /** Null where no file was chosen. */
    static Sent sent(Part file) {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return new Sent(file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
