package org.yishi.portal.plugin;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.plugin.internal.AssemblyFile;
import org.yishi.portal.plugin.internal.PluginSwitches;
import org.yishi.portal.plugin.internal.PluginSwitches.SwitchesChanged;

/** What the administrator does with plugins: see which run and which were left out and why, switch one on or off for an area. */
@ApplicationScoped
public class PluginAdministration {

    @Inject
    private Plugins plugins;
    @Inject
    private AssemblyFile assembly;
    @Inject
    private PluginSwitches switches;
    @Inject
    private Act act;
    @Inject
    private Event<SwitchesChanged> changed;

    @Guarded(value = "portal.seePlugins", kind = Guarded.Kind.READ)
    public List<PluginInfo> running(@In long areaId) {
        return plugins.running();
    }

    @Guarded(value = "portal.seePlugins", kind = Guarded.Kind.READ)
    public List<Quarantined> quarantined(@In long areaId) {
        return assembly.quarantined();
    }

    /** Holds for the area and all below that say nothing else; needs no restart, keeps all data. */
    @Guarded("portal.switchPlugin")
    public void turn(@In long areaId, String pluginId, boolean on) {
        if (plugins.running().stream().noneMatch(plugin -> plugin.id().equals(pluginId))) {
            throw new Refusal("portal.plugin.refusal.unknown", pluginId);
        }
        switches.set(areaId, pluginId, on);
        changed.fire(new SwitchesChanged());
        act.on("portal/area/" + areaId).fact("plugin", pluginId).fact("on", on);
    }
}
