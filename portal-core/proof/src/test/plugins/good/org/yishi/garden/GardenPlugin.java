package org.yishi.garden;

import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

public class GardenPlugin implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration garden) {
        garden.readingPage("/garden/bed/list").menu("/garden/bed/list");
        garden.personalPage("/garden/bed/take");
        garden.action("garden.take").allows(Role.RESIDENT);
        garden.form(Form.of("garden.take", "CY", "garden.bed.take.title", "/garden/bed/take", FormField.line("crop", "garden.bed.take.crop", 40)));
        garden.slot(Slot.COMMUNITY_SIDE, "/garden/slot/beds.xhtml");
        garden.setting(Setting.number("garden.bed.most", 1, 1, 5, "[project]"));
    }
}
