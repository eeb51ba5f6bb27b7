package org.yishi.portal.plugin.internal;

import java.util.List;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;

/** What the portal itself lets people do. */
public final class CoreActions implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.action("portal.establishArea").allows(Role.ADMINISTRATOR);
        portal.action("portal.seePlugins").allows(Role.ADMINISTRATOR);
        portal.action("portal.switchPlugin").allows(Role.ADMINISTRATOR);
        portal.action("portal.installPlugin").allows(Role.ADMINISTRATOR);
        portal.action("portal.seeSettings").allows(Role.ADMINISTRATOR, Role.COMMITTEE_WORKER);
        portal.action("portal.changeSetting").allows(Role.ADMINISTRATOR);
        portal.action("portal.seeLedger").allows(Role.ADMINISTRATOR, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER,
                Role.COUNTY_OFFICER);
        portal.action("portal.appoint").allows(Role.ADMINISTRATOR, Role.STREET_OFFICER);
        portal.action("portal.seePeople").allows(Role.COMMITTEE_WORKER, Role.STREET_OFFICER);
        portal.action("portal.confirmIdentity").allows(Role.COMMITTEE_WORKER);
        portal.action("portal.importRegister").allows(Role.COMMITTEE_WORKER);
        portal.action("portal.seeMyData").allowsAnybody(IdentityLevel.L1);
        portal.setting(Setting.choice("portal.theme", "civic", List.of("civic", "clear"), "[project]"));
    }
}
