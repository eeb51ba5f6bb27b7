package org.yishi.neighborhood.register.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yishi.neighborhood.register.Fraction;
import org.yishi.neighborhood.register.Place;
import org.yishi.portal.rule.owners.Unit;

/** What must hold over all rows together (domain 1.4): no unit twice, no sold unit with its seller, no number of two persons. */
final class Checks {

    private final Findings findings;
    private final String developer;
    private final Set<String> buildings;

    /**
     * @param developer name; empty where it is not known
     * @param buildings of the register in force; empty where there is none
     */
    Checks(Findings findings, String developer, Set<String> buildings) {
        this.findings = findings;
        this.developer = developer;
        this.buildings = buildings;
    }

    void check(List<ReadUnit> units) {
        Map<String, Integer> codes = new HashMap<>();
        Map<Place, Integer> places = new HashMap<>();
        Map<String, ReadOwner> ids = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (ReadUnit unit : units) {
            Integer before = codes.putIfAbsent(unit.facts().code(), unit.row());
            Integer there = places.putIfAbsent(unit.facts().place(), unit.row());
            if (before != null || there != null) {
                findings.error(unit.row(), Columns.ROOM, "unitTwice", unit.facts().code(), before != null ? before : there);
            }
            String building = unit.facts().place().building();
            if (!buildings.isEmpty() && !buildings.contains(building) && unknown.add(building)) {
                findings.warn(unit.row(), Columns.BUILDING, "buildingUnknown", building);
            }
            owners(unit);
            unit.owners().stream().filter(owner -> owner.id() != null).forEach(owner -> number(ids, owner));
        }
        shares(units);
    }

    private void owners(ReadUnit unit) {
        boolean byDeveloper = !developer.isEmpty() && unit.owners().stream().anyMatch(owner -> owner.name().equals(developer));
        boolean byOthers = unit.owners().stream().anyMatch(owner -> !owner.name().equals(developer));
        boolean counts = unit.facts().kind() != Unit.Kind.COMMON;
        if (unit.facts().status() == Unit.Status.UNSOLD && byOthers) {
            findings.error(unit.row(), Columns.OWNER, developer.isEmpty() ? "unsoldOwned" : "unsoldOwnedBy", developer);
        } else if (unit.facts().status() != Unit.Status.UNSOLD && byDeveloper) {
            findings.error(unit.row(), Columns.OWNER, "soldBySeller", developer);
        } else if (unit.facts().status() == Unit.Status.DELIVERED && unit.owners().isEmpty() && counts) {
            findings.error(unit.row(), Columns.OWNER, "ownerMissing");
        }
    }

    private void number(Map<String, ReadOwner> ids, ReadOwner owner) {
        ReadOwner other = ids.putIfAbsent(owner.id().keyedHash(), owner);
        if (other != null && !other.name().equals(owner.name())) {
            findings.error(owner.row(), Columns.ID, "idOfTwo", other.row());
        }
    }

    private void shares(List<ReadUnit> units) {
        List<Fraction> shares = units.stream().filter(unit -> unit.facts().kind() != Unit.Kind.COMMON).map(unit -> unit.facts().share())
                .filter(Objects::nonNull).toList();
        long wanted = units.stream().filter(unit -> unit.facts().kind() != Unit.Kind.COMMON && !isParking(unit)).count();
        if (!shares.isEmpty() && shares.size() < wanted) {
            findings.warn(0, Columns.SHARE, "sharesFewer", shares.size(), wanted);
        } else if (!shares.isEmpty() && !Fraction.makeWhole(shares)) {
            findings.error(0, Columns.SHARE, "sharesSum");
        }
    }

    private static boolean isParking(ReadUnit unit) {
        return Set.of(Unit.Kind.PARKING, Unit.Kind.STALL, Unit.Kind.STORAGE).contains(unit.facts().kind());
    }
}
