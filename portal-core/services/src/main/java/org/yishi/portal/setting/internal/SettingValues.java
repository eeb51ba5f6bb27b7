package org.yishi.portal.setting.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.internal.Remembered;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.setting.Settings;

/** The values that areas set; a few rows, asked for all the time, read again after a change. */
@ApplicationScoped
public class SettingValues implements Settings {

    /** Fired in the transaction that changes a value. */
    public record SettingsChanged() {
    }

    private record Key(long areaId, String name) {
    }

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Areas areas;
    @Inject
    private Act act;

    @Inject
    private Unit unit;

    private final Remembered<Map<Key, String>> known = new Remembered<>();

    @Override
    public int number(String key, long areaId) {
        return Integer.parseInt(text(key, areaId));
    }

    @Override
    public boolean isOn(String key, long areaId) {
        return Boolean.parseBoolean(text(key, areaId));
    }

    @Override
    public String text(String key, long areaId) {
        Setting setting = declared(key);
        List<Area> lineage = areas.lineage(areaId);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            String set = own(key, lineage.get(i).id());
            // a value from before an update of the plugin narrowed the limits no longer counts
            if (set != null && setting.accepts(set)) {
                return set;
            }
        }
        return setting.defaultValue();
    }

    public Setting declared(String key) {
        Setting setting = catalogue.settings().get(key);
        if (setting == null) {
            throw new IllegalArgumentException("no plugin declares the setting " + key);
        }
        return setting;
    }

    /** What this very area set, null where it set nothing. */
    public String own(String key, long areaId) {
        return known.get(unit, this::read).get(new Key(areaId, key));
    }

    public void set(String key, long areaId, String value) {
        em.createNativeQuery("insert into portal_setting (area_id, setting_key, setting_value) values (?, ?, ?)"
                + " on duplicate key update setting_value = values(setting_value)")
                .setParameter(1, areaId).setParameter(2, key).setParameter(3, value).executeUpdate();
        touched(key, areaId);
    }

    public void clear(String key, long areaId) {
        touched(key, areaId);
        em.createNativeQuery("delete from portal_setting where area_id = ? and setting_key = ?")
                .setParameter(1, areaId).setParameter(2, key).executeUpdate();
    }

    private void touched(String key, long areaId) {
        em.createNativeQuery("select id from portal_setting where area_id = ? and setting_key = ?")
                .setParameter(1, areaId).setParameter(2, key).getResultList()
                .forEach(id -> act.touched("portal_setting", ((Number) id).longValue()));
    }

    void changing(@Observes SettingsChanged changing) {
        known.changing(unit);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) SettingsChanged changed) {
        known.changed();
    }

    private Map<Key, String> read() {
        Map<Key, String> rows = new ConcurrentHashMap<>();
        ((Stream<?>) em.createNativeQuery("select area_id, setting_key, setting_value from portal_setting").getResultStream())
                .map(row -> (Object[]) row)
                .forEach(row -> rows.put(new Key(((Number) row[0]).longValue(), (String) row[1]), (String) row[2]));
        return rows;
    }
}
