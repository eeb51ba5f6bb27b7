package org.yishi.bylaws.enforcement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.enforcement.EnforcementLook.Reader;

/** How often a record was read on one day, and as what. */
public record LookedAt(LocalDate on, Reader reader, int times) {

    private record Key(LocalDate on, Reader reader) {
    }

    /** In the order in which the looks come. */
    static List<LookedAt> of(List<EnforcementLook> looks, ZoneId zone) {
        Map<Key, Integer> times = new LinkedHashMap<>();
        looks.forEach(one -> times.merge(new Key(LocalDate.ofInstant(one.lookedAt(), zone), one.reader()), 1, Integer::sum));
        List<LookedAt> days = new ArrayList<>();
        times.forEach((key, many) -> days.add(new LookedAt(key.on(), key.reader(), many)));
        return days;
    }
}
