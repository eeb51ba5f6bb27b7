package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who looked on one day, and as what: the representative, the clerk and the body that handles it are told apart.
 *
 * @param body   which body; null where it was none
 * @param opened how often the entry was opened; 0 where only its first words stood in a list
 */
public record LookDay(LocalDate on, Circle.Part part, HandlingBody body, int opened) {

    private record Key(LocalDate on, Circle.Part part, HandlingBody body) {
    }

    /** In the order in which the looks come. */
    static List<LookDay> of(List<ContactLook> looks, ZoneId zone) {
        Map<Key, Integer> opened = new LinkedHashMap<>();
        looks.forEach(one -> opened.merge(new Key(LocalDate.ofInstant(one.lookedAt(), zone), one.part(), one.body()), one.isListed() ? 0 : 1, Integer::sum));
        List<LookDay> days = new ArrayList<>();
        opened.forEach((key, times) -> days.add(new LookDay(key.on(), key.part(), key.body(), times)));
        return days;
    }
}
