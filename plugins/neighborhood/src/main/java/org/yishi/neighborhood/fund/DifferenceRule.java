package org.yishi.neighborhood.fund;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two publications of an account say differently, line by line: every line of either, once. */
public record DifferenceRule() {

    /** @param name of a line; unique in its publication */
    public record Line(String name, long cents) {
    }

    /** @param before null where only the later one has the line; @param after null where only the earlier one has it */
    public record Difference(String name, Long before, Long after) {

        public long delta() {
            return (after == null ? 0 : after) - (before == null ? 0 : before);
        }

        public boolean isChanged() {
            return before == null || after == null || !before.equals(after);
        }
    }

    public List<Difference> between(List<Line> earlier, List<Line> later) {
        Map<String, Long> before = byName(earlier);
        Map<String, Long> after = byName(later);
        List<Difference> all = new ArrayList<>();
        after.forEach((name, cents) -> all.add(new Difference(name, before.get(name), cents)));
        before.forEach((name, cents) -> {
            if (!after.containsKey(name)) {
                all.add(new Difference(name, cents, null));
            }
        });
        return List.copyOf(all);
    }

    private static Map<String, Long> byName(List<Line> lines) {
        Map<String, Long> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.merge(line.name(), line.cents(), Long::sum));
        return byName;
    }
}
