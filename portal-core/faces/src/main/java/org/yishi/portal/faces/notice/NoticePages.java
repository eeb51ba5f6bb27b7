package org.yishi.portal.faces.notice;

import java.util.List;

import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Slot;

/** The pages of notices: two for everybody, the others for residents and for those who keep a notice. */
public final class NoticePages implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/notice/list");
        portal.readingPage("/portal/notice/show");
        for (String page : List.of("object", "objections", "judge", "manage", "publish", "interrupt", "change", "withdraw", "close", "answer")) {
            portal.personalPage("/portal/notice/" + page);
        }
        portal.slot(Slot.ME, "/portal/slot/objections.xhtml");
        portal.slot(Slot.DESK, "/portal/slot/deskNotices.xhtml");
    }
}
