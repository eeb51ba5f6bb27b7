package org.yishi.portal.faces.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.plugin.PluginInfo;
import org.yishi.portal.plugin.PluginInstallations;
import org.yishi.portal.plugin.Plugins;

/** An administrator takes a plugin out; its tables and data stay. */
@Named("portalRemoveAdmin")
@RequestScoped
public class RemoveAdminView {

    @Inject
    private PluginInstallations installations;
    @Inject
    private Plugins plugins;
    @Inject
    private Said said;
    private String plugin;
    private String password;
    private boolean allowed = true;

    public void load() {
        allowed = installations.isAllowed();
    }

    public String take() {
        installations.remove(plugin, password);
        said.done("portal.admin.remove.done");
        return "/portal/admin/remove?faces-redirect=true";
    }

    public boolean isAllowed() {
        return allowed;
    }

    public List<PluginInfo> getRunning() {
        return plugins.running();
    }

    public String getPlugin() {
        return plugin;
    }

    public void setPlugin(String plugin) {
        this.plugin = plugin;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
