package org.yishi.portal.faces.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.plugin.PluginAdministration;
import org.yishi.portal.plugin.PluginInfo;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.plugin.Quarantined;
import org.yishi.portal.text.Texts;

/** The plugins that run, where they are switched on, and those that were left out with the reason. */
@Named("portalPluginsAdmin")
@RequestScoped
public class PluginsAdminView extends AdminAreaView {

    @Inject
    private PluginAdministration administration;
    @Inject
    private Plugins plugins;
    @Inject
    private Said said;
    @Inject
    private Texts texts;
    private List<PluginInfo> running;
    private List<Quarantined> quarantined;

    public void load() {
        enter();
        getRunning();
    }

    public String turn(String pluginId, boolean on) {
        enter();
        administration.turn(getArea(), pluginId, on);
        String name = getRunning().stream().filter(plugin -> plugin.id().equals(pluginId)).map(this::name).findFirst().orElse(pluginId);
        said.done(on ? "portal.admin.plugins.turnedOn" : "portal.admin.plugins.turnedOff", name);
        return "/portal/admin/plugins?faces-redirect=true&area=" + getArea();
    }

    public List<PluginInfo> getRunning() {
        if (running == null) {
            running = administration.running(getArea());
        }
        return running;
    }

    public List<Quarantined> getQuarantined() {
        if (quarantined == null) {
            quarantined = administration.quarantined(getArea());
        }
        return quarantined;
    }

    public boolean isOn(String pluginId) {
        return plugins.isOn(pluginId, getArea());
    }

    public String name(PluginInfo plugin) {
        return isEnglish() ? plugin.nameEn() : plugin.name();
    }

    public String reason(Quarantined plugin) {
        return isEnglish() ? plugin.reasonEn() : plugin.reason();
    }

    private boolean isEnglish() {
        return texts.language().getLanguage().equals("en");
    }
}
