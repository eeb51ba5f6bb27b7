package org.yishi.portal.procedure.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.procedure.Parameters;
import org.yishi.portal.setting.Settings;

/** Takes figures from the settings. */
@ApplicationScoped
public class FrozenParameters implements Parameters {

    static final String MAX_LAG = "portal.record.maxLagDays";

    /** What every case keeps, whatever its procedure. */
    private static final List<String> OF_EVERY_CASE = List.of(MAX_LAG, Deadlines.ROLLOVER);

    @Inject
    private Settings settings;

    @Override
    public Map<String, String> freeze(long areaId, String... keys) {
        return freeze(areaId, List.of(keys));
    }

    /** Of a whole procedure; what was frozen before wins. */
    Map<String, String> ofCase(long areaId, Collection<String> keys, Map<String, String> frozen) {
        Map<String, String> values = freeze(areaId, OF_EVERY_CASE);
        values.putAll(freeze(areaId, keys));
        values.putAll(frozen);
        return values;
    }

    private Map<String, String> freeze(long areaId, Collection<String> keys) {
        Map<String, String> values = new TreeMap<>();
        keys.forEach(key -> values.put(key, settings.text(key, areaId)));
        return values;
    }
}
