package org.yishi.portal.datebook.internal;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Slot;

/** Pages and permissions of the datebook. */
public final class DatebookDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/datebook/month");
        portal.personalPage("/portal/datebook/mine");
        portal.slot(Slot.ME, "/portal/slot/myDatebook.xhtml");
        portal.action("portal.keepDatebook").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("an address for the calendar of a telephone; the dates hang on the board");
    }
}
