package org.yishi.neighborhood.register.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.neighborhood.register.Owner;

/**
 * Who of a file is who of the list of owners: the same number of the identity card; else the same name in the same unit; else the same name and
 * telephone. The same name alone is nobody: two persons may bear it, and then two heads would be one.
 */
final class Matching {

    private final Map<String, KnownOwner> byId = new HashMap<>();
    private final Map<String, KnownOwner> byUnit = new HashMap<>();
    private final Map<String, KnownOwner> byPhone = new HashMap<>();
    private final Map<String, KnownOwner> byName = new HashMap<>();
    private final Map<Integer, KnownOwner> completed = new LinkedHashMap<>();
    private final List<KnownOwner> fresh = new ArrayList<>();
    private final Map<String, Set<Integer>> nameless = new HashMap<>();
    private final String developer;
    private int last;

    /**
     * @param unitsOf codes of the units that an owner holds, by number
     * @param last    the greatest number given
     */
    Matching(Collection<KnownOwner> known, Map<Integer, List<String>> unitsOf, String developer, int last) {
        this.developer = developer;
        this.last = last;
        known.forEach(owner -> {
            note(owner);
            unitsOf.getOrDefault(owner.number(), List.of()).forEach(unit -> byUnit.put(unit + "\n" + owner.name(), owner));
        });
    }

    private void note(KnownOwner owner) {
        if (owner.idHash() != null) {
            byId.putIfAbsent(owner.idHash(), owner);
        }
        if (!owner.phone().isEmpty()) {
            byPhone.putIfAbsent(owner.phone() + "\n" + owner.name(), owner);
        }
        if (owner.kind() != Owner.Kind.PERSON) {
            byName.putIfAbsent(owner.name(), owner);
        }
    }

    int number(ReadOwner read, String unit) {
        KnownOwner found = find(read, unit);
        if (found == null) {
            found = new KnownOwner(++last, kind(read), read.name(), read.id() == null ? null : read.id().keyedHash(), read.phone(), read.id(),
                    read.guardian());
            fresh.add(found);
            note(found);
            byUnit.put(unit + "\n" + read.name(), found);
        } else if (read.id() != null && found.idHash() == null) {
            KnownOwner better = new KnownOwner(found.number(), found.kind(), found.name(), read.id().keyedHash(), found.phone(), read.id(),
                    found.guardian());
            completed.put(found.number(), better);
            note(better);
        }
        if (read.id() == null && found.idHash() == null && found.kind() == Owner.Kind.PERSON) {
            nameless.computeIfAbsent(read.name(), any -> new HashSet<>()).add(found.number());
        }
        return found.number();
    }

    private KnownOwner find(ReadOwner read, String unit) {
        if (read.id() != null && byId.containsKey(read.id().keyedHash())) {
            return byId.get(read.id().keyedHash());
        }
        if (kind(read) != Owner.Kind.PERSON && byName.containsKey(read.name())) {
            return byName.get(read.name());
        }
        KnownOwner there = byUnit.get(unit + "\n" + read.name());
        if (there != null && fits(read, there)) {
            return there;
        }
        KnownOwner reached = read.phone().isEmpty() ? null : byPhone.get(read.phone() + "\n" + read.name());
        return reached != null && fits(read, reached) ? reached : null;
    }

    /** A known number that differs is another person. */
    private static boolean fits(ReadOwner read, KnownOwner known) {
        return read.id() == null || known.idHash() == null || known.idHash().equals(read.id().keyedHash());
    }

    private Owner.Kind kind(ReadOwner read) {
        return read.name().equals(developer) ? Owner.Kind.DEVELOPER : read.isOrganisation() ? Owner.Kind.ORGANISATION : Owner.Kind.PERSON;
    }

    /** Names borne by several without a number; they count as several persons. */
    Map<String, Set<Integer>> nameless() {
        return nameless;
    }

    List<KnownOwner> fresh() {
        return fresh;
    }

    Collection<KnownOwner> completed() {
        return completed.values();
    }
}
