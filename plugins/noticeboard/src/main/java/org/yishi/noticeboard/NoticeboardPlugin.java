package org.yishi.noticeboard;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** 公告栏: the committee posts a notice, everybody reads it, it comes down on its day. Read next: {@code notice/Notice.java}. */
public class NoticeboardPlugin implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration noticeboard) {
        noticeboard.readingPage("/noticeboard/notice/list").menu("/noticeboard/notice/list");
        noticeboard.readingPage("/noticeboard/notice/show");
        noticeboard.personalPage("/noticeboard/notice/post");
        noticeboard.personalPage("/noticeboard/notice/withdraw");

        noticeboard.action("noticeboard.post").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        noticeboard.action("noticeboard.withdraw").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);

        noticeboard.slot(Slot.COMMUNITY_SIDE, "/noticeboard/slot/latest.xhtml");
        noticeboard.slot(Slot.DESK, "/noticeboard/slot/desk.xhtml");

        noticeboard.retention(new RetentionRule("noticeboard.retention.notice", "noticeboard/notice/", 10, "[project]"));
        noticeboard.message(MessageKind.of("noticeboard.posted", Privacy.PUBLIC));
        noticeboard.setting(Setting.number("noticeboard.notice.days", 15, 1, 365, "[project]"));
    }
}
