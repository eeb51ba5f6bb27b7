package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.portal.rule.owners.Unit;

/**
 * A building in numbers: how many of its units are whose.
 *
 * @param area of all its units that count
 */
public record BuildingLine(String name, int units, int delivered, int soldNotDelivered, int unsold, BigDecimal area) {

    /** By name, numbers in their own order: 2栋 before 10栋. */
    static List<BuildingLine> of(Collection<UnitFacts> units) {
        Map<String, List<UnitFacts>> byBuilding = units.stream().filter(unit -> unit.kind() != Unit.Kind.COMMON)
                .collect(Collectors.groupingBy(unit -> unit.place().building(), () -> new TreeMap<>(BuildingLine::order), Collectors.toList()));
        return byBuilding.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
    }

    static int order(String one, String other) {
        int first = number(one);
        int second = number(other);
        return first != second ? Integer.compare(first, second) : one.compareTo(other);
    }

    private static int number(String name) {
        String digits = name.replaceFirst("^\\D*(\\d{1,6}).*$", "$1");
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static BuildingLine of(String name, List<UnitFacts> units) {
        return new BuildingLine(name, units.size(), count(units, Unit.Status.DELIVERED), count(units, Unit.Status.SOLD_NOT_DELIVERED),
                count(units, Unit.Status.UNSOLD), units.stream().map(unit -> unit.area().counted()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int count(List<UnitFacts> units, Unit.Status status) {
        return (int) units.stream().filter(unit -> unit.status() == status).count();
    }
}
