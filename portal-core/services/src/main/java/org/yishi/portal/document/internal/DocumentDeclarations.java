package org.yishi.portal.document.internal;

import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** What documents need: who may ask for one at all (the privacy class decides the rest), how large one may be, how long it is kept. */
public final class DocumentDeclarations implements PortalPlugin {

    private static final String PERIODS = "机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）；[project]";

    @Override
    public void declare(PluginDeclaration portal) {
        portal.personalPage("/portal/file/retention");
        portal.personalPage("/portal/file/end");
        portal.slot(Slot.DESK, "/portal/slot/deskFiles.xhtml");
        portal.action("portal.readDocument").allowsAnybody(IdentityLevel.L1);
        portal.action("portal.seeRetention").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
        portal.action("portal.proposeDeletion").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        portal.action("portal.deleteDocument").allows(Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER);
        portal.action("portal.holdDocument").allows(Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
        portal.setting(Setting.number(KeptDocuments.MEGABYTES, 10, 1, 20, "[project]"));
        retention(portal);
    }

    private static void retention(PluginDeclaration portal) {
        portal.retention(new RetentionRule("portal.retention.meeting", "portal/meeting/", RetentionRule.FOR_EVER, PERIODS));
        portal.retention(new RetentionRule("portal.retention.ballot", "portal/ballot/", 30, PERIODS));
        portal.retention(new RetentionRule("portal.retention.notice", "portal/notice/", 30, PERIODS));
        portal.retention(new RetentionRule("portal.retention.demand", "portal/demand/", 30, PERIODS));
        portal.retention(new RetentionRule("portal.retention.paper", "portal/paper/", 10, PERIODS));
        portal.retention(new RetentionRule("portal.retention.other", "", 30, "[project]"));
    }
}
