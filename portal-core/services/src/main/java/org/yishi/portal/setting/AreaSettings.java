package org.yishi.portal.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.setting.internal.SettingValues;
import org.yishi.portal.setting.internal.SettingValues.SettingsChanged;

/** The settings of an area as its administrator sees and changes them. A change holds for what begins afterwards. */
@ApplicationScoped
public class AreaSettings {

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private SettingValues kept;
    @Inject
    private Act act;
    @Inject
    private Event<SettingsChanged> changed;

    /**
     * @param value  what holds in the area now
     * @param isOwn  whether the area set it itself
     */
    public record Line(Setting setting, String pluginId, String value, boolean isOwn) {
    }

    @Guarded(value = "portal.seeSettings", kind = Guarded.Kind.READ)
    public List<Line> of(@In long areaId) {
        List<Line> lines = new ArrayList<>();
        catalogue.settings().values().forEach(setting -> {
            String plugin = setting.key().substring(0, setting.key().indexOf('.'));
            if (catalogue.isOn(plugin, areaId)) {
                lines.add(new Line(setting, plugin, kept.text(setting.key(), areaId), kept.own(setting.key(), areaId) != null));
            }
        });
        return lines;
    }

    /**
     * All of it or nothing.
     *
     * @param values new values by key; empty to fall back to what holds above
     */
    @Guarded("portal.changeSetting")
    public void change(@In long areaId, Map<String, String> values) {
        if (values.isEmpty()) {
            throw new Refusal("portal.setting.refusal.nothing");
        }
        act.on("portal/area/" + areaId);
        values.forEach((key, value) -> {
            String before = kept.text(key, areaId);
            set(areaId, key, value == null ? "" : value.strip());
            act.fact(key, before + " → " + (value == null || value.isBlank() ? "" : value.strip()));
        });
        changed.fire(new SettingsChanged());
    }

    private void set(long areaId, String key, String value) {
        Setting setting = kept.declared(key);
        if (value.isEmpty()) {
            kept.clear(key, areaId);
        } else if (setting.accepts(value)) {
            kept.set(key, areaId, value);
        } else if (setting.kind() == Setting.Kind.NUMBER) {
            throw new Refusal("portal.setting.refusal.number", setting.min(), setting.max()).at(key).by(setting.source());
        } else {
            throw new Refusal("portal.setting.refusal.value").at(key);
        }
    }
}
