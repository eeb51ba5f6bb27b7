package org.yishi.portal.plugin.internal;

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
import org.yishi.portal.ledger.Act;

/** Which plugin was switched on or off for which area; a handful of rows, read again after a change. */
@ApplicationScoped
public class PluginSwitches {

    /** Fired in the transaction that changes a switch. */
    public record SwitchesChanged() {
    }

    private record Key(long areaId, String pluginId) {
    }

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Act act;

    @Inject
    private Unit unit;

    private final Remembered<Map<Key, Boolean>> known = new Remembered<>();

    Boolean get(long areaId, String pluginId) {
        return known.get(unit, this::read).get(new Key(areaId, pluginId));
    }

    public void set(long areaId, String pluginId, boolean on) {
        em.createNativeQuery("insert into portal_plugin_switch (area_id, plugin_id, is_on) values (?, ?, ?)"
                + " on duplicate key update is_on = values(is_on)")
                .setParameter(1, areaId).setParameter(2, pluginId).setParameter(3, on).executeUpdate();
        Number id = (Number) em.createNativeQuery("select id from portal_plugin_switch where area_id = ? and plugin_id = ?")
                .setParameter(1, areaId).setParameter(2, pluginId).getSingleResult();
        act.touched("portal_plugin_switch", id.longValue());
    }

    void changing(@Observes SwitchesChanged changing) {
        known.changing(unit);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) SwitchesChanged changed) {
        known.changed();
    }

    private Map<Key, Boolean> read() {
        Map<Key, Boolean> rows = new ConcurrentHashMap<>();
        ((Stream<?>) em.createNativeQuery("select area_id, plugin_id, is_on from portal_plugin_switch").getResultStream())
                .map(row -> (Object[]) row)
                .forEach(row -> rows.put(new Key(((Number) row[0]).longValue(), (String) row[1]), truth(row[2])));
        return rows;
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean bool ? bool : ((Number) value).intValue() != 0;
    }
}
