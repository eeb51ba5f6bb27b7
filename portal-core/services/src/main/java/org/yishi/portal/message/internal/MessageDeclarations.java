package org.yishi.portal.message.internal;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** Pages, permissions, settings and kinds of the messages of core. */
public final class MessageDeclarations implements PortalPlugin {

    /** The notice of a meeting (会议通知) is told to those who are called. */
    /** Notice to all who are called; nothing is said there of committees, nor of a meeting that is called off. */
    private static final String ASSEMBLY = "居民委员会组织法第二十六条、物业管理条例第十四条";

    @Override
    public void declare(PluginDeclaration portal) {
        portal.personalPage("/portal/message/list");
        portal.personalPage("/portal/message/settings");
        portal.personalPage("/portal/message/mail");
        portal.personalPage("/portal/admin/messages");
        portal.formPage("/portal/message/stop");
        portal.slot(Slot.ME, "/portal/slot/messages.xhtml");
        portal.slot(Slot.DESK, "/portal/slot/deskMessages.xhtml");
        portal.action("portal.readMessages").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("what is told hangs on the board too; whom nothing reaches is called on");
        portal.action("portal.chooseMessages").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("messages go to telephones; whom nothing reaches is called on");
        portal.action("portal.leaveMessages").allowsAnybody(IdentityLevel.L0)
                .onScreenOnly("the way out of a mail");
        portal.action("portal.keepMessages").allows(Role.ADMINISTRATOR);
        portal.setting(Setting.number(SendTimes.DIGEST, 18, 6, 22, "[project]"));
        portal.setting(Setting.number(SendTimes.QUIET_FROM, 21, 0, 23, "[project]"));
        portal.setting(Setting.number(SendTimes.QUIET_TO, 8, 0, 23, "[project]"));
        kinds(portal);
    }

    private static void kinds(PluginDeclaration portal) {
        portal.message(MessageKind.of("portal.assemblyNoticed", Privacy.PUBLIC).urgent().requiredBy(ASSEMBLY))
                .message(MessageKind.of("portal.assemblyChanged", Privacy.PUBLIC).urgent().requiredBy(ASSEMBLY))
                .message(MessageKind.of("portal.meetingNoticed", Privacy.PUBLIC).urgent())
                .message(MessageKind.of("portal.meetingChanged", Privacy.PUBLIC).urgent())
                .message(MessageKind.of("portal.meetingCancelled", Privacy.PUBLIC).urgent())
                .message(MessageKind.of("portal.minutesToSign", Privacy.OFFICE).untilDone())
                .message(MessageKind.of("portal.ballotOpened", Privacy.PUBLIC).urgent())
                .message(MessageKind.of("portal.ballotClosing", Privacy.PUBLIC).urgent().untilDone())
                .message(MessageKind.of("portal.ballotCounted", Privacy.PUBLIC))
                .message(MessageKind.of("portal.noticePublished", Privacy.PUBLIC))
                .message(MessageKind.of("portal.objectionRaised", Privacy.OFFICE).urgent())
                .message(MessageKind.of("portal.objectionAnswered", Privacy.PARTIES).urgent())
                .message(MessageKind.of("portal.deadlineNear", Privacy.OFFICE).urgent().untilDone());
    }
}
