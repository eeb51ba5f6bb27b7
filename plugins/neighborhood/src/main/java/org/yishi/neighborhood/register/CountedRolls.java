package org.yishi.neighborhood.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.rule.owners.OwnersRegister;

/**
 * Versions as the rule counts them. A version never changes, so the last few are kept in memory: twenty thousand units are read once, and not
 * with every owner who looks at the own line. Names and persons are not in it.
 */
@ApplicationScoped
class CountedRolls {

    private static final int KEPT = 6;

    @Inject
    private LineRepository lines;

    private final Map<String, OwnersRegister> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OwnersRegister> eldest) {
            return size() > KEPT;
        }
    });

    OwnersRegister of(Roll roll, Scope scope) {
        String key = roll.id() + " " + scope.text();
        OwnersRegister kept = known.get(key);
        if (kept == null) {
            List<RollLine> concerned = lines.of(roll.areaId(), roll.edition()).stream().filter(scope::holds).toList();
            kept = roll.counting().register(concerned, roll.day());
            known.put(key, kept);
        }
        return kept;
    }
}
