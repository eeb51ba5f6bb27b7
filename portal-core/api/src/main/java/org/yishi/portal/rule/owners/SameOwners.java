package org.yishi.portal.rule.owners;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Owners joined into circles: who owns anything together with somebody is in one circle with everybody that one is in a circle with. */
final class SameOwners {

    private final Map<String, Set<String>> circles = new HashMap<>();

    void join(Set<String> owners) {
        Set<String> circle = allWith(owners);
        circle.forEach(owner -> circles.put(owner, circle));
    }

    /** These owners and all in their circles. */
    Set<String> allWith(Set<String> owners) {
        Set<String> all = new HashSet<>(owners);
        owners.forEach(owner -> all.addAll(circles.getOrDefault(owner, Set.of())));
        return all;
    }
}
