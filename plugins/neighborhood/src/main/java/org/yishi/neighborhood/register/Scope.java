package org.yishi.neighborhood.register;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The part of a compound that a matter concerns (domain 5.4 I): all of it, some buildings, or some units.
 *
 * @param buildings empty where not told by building
 * @param units     codes; empty where not told by unit
 */
public record Scope(Set<String> buildings, Set<String> units) {

    /** The whole compound. */
    public static final Scope ALL = new Scope(Set.of(), Set.of());
    private static final String PARTED = "\n";

    public Scope {
        buildings = Set.copyOf(buildings);
        units = Set.copyOf(units);
        if (!buildings.isEmpty() && !units.isEmpty()) {
            throw new IllegalArgumentException("a scope is told by building or by unit, not by both");
        }
    }

    public static Scope ofBuildings(Set<String> buildings) {
        return new Scope(buildings, Set.of());
    }

    public static Scope ofUnits(Set<String> units) {
        return new Scope(Set.of(), units);
    }

    public boolean isAll() {
        return buildings.isEmpty() && units.isEmpty();
    }

    public boolean holds(RollLine line) {
        return isAll() || buildings.contains(line.facts().place().building()) || units.contains(line.code());
    }

    /** As it is kept in a column: {@code ALL}, or {@code B} or {@code U} and one name a line, in order. */
    public String text() {
        return isAll() ? "ALL" : (buildings.isEmpty() ? "U" : "B") + PARTED
                + String.join(PARTED, (buildings.isEmpty() ? units : buildings).stream().sorted().toList());
    }

    /** @throws IllegalArgumentException where it is no text of a scope */
    public static Scope of(String text) {
        List<String> lines = Arrays.asList(text.split(PARTED));
        Set<String> names = Set.copyOf(lines.subList(1, lines.size()));
        return switch (lines.get(0)) {
            case "ALL" -> ALL;
            case "B" -> ofBuildings(names);
            case "U" -> ofUnits(names);
            default -> throw new IllegalArgumentException("no scope: " + text);
        };
    }
}
