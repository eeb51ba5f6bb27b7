package org.yishi.portal.setting;

import java.util.ArrayList;
import java.util.List;

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
    private SettingValues values;
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
                lines.add(new Line(setting, plugin, values.text(setting.key(), areaId), values.own(setting.key(), areaId) != null));
            }
        });
        return lines;
    }

    /** @param value the new value; empty to fall back to what holds above */
    @Guarded("portal.changeSetting")
    public void set(@In long areaId, String key, String value) {
        Setting setting = values.declared(key);
        String before = values.text(key, areaId);
        if (value == null || value.isBlank()) {
            values.clear(key, areaId);
        } else if (setting.accepts(value.strip())) {
            values.set(key, areaId, value.strip());
        } else if (setting.kind() == Setting.Kind.NUMBER) {
            throw new Refusal("portal.setting.refusal.number", setting.min(), setting.max()).at("value").by(setting.source());
        } else {
            throw new Refusal("portal.setting.refusal.value").at("value");
        }
        act.on("portal/area/" + areaId).fact("setting", key).fact("before", before).fact("after", value == null ? "" : value.strip());
        changed.fire(new SettingsChanged());
    }
}
