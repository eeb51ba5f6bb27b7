package org.yishi.neighborhood.register.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.neighborhood.register.Counting;
import org.yishi.neighborhood.register.Owner;
import org.yishi.neighborhood.register.RollLine;
import org.yishi.neighborhood.register.Share;
import org.yishi.neighborhood.register.UnitFacts;
import org.yishi.portal.people.IdentityNumbers.Recognised;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.Unit;
import org.yishi.portal.sheet.HeadedTable;

/** Compares a file with the register in force, unit by unit. */
public final class Comparer {

    /**
     * The register in force.
     *
     * @param edition   0 where there is none
     * @param developer name as typed with the file; empty to keep the one that is known
     */
    public record InForce(int edition, List<RollLine> lines, List<KnownOwner> owners, Counting counting, String developer) {
    }

    private final InForce inForce;
    private final LocalDate asOf;
    private final Findings findings = new Findings();
    private final List<LineChange> changes = new ArrayList<>();
    private final Map<String, RollLine> result = new TreeMap<>();
    private final List<RollLine> lines = new ArrayList<>();
    private final String developer;
    private final Matching matching;
    private int unchanged;

    /** @param asOf the day whose state the file shows; not in the future */
    public Comparer(InForce inForce, LocalDate asOf) {
        this.inForce = inForce;
        this.asOf = asOf;
        this.developer = inForce.developer().isBlank() ? inForce.owners().stream().filter(owner -> owner.kind() == Owner.Kind.DEVELOPER)
                .map(KnownOwner::name).findFirst().orElse("") : inForce.developer().strip();
        Map<Integer, List<String>> unitsOf = new HashMap<>();
        inForce.lines().forEach(line -> line.shares().forEach(share -> unitsOf.computeIfAbsent(share.owner(), any -> new ArrayList<>())
                .add(line.code())));
        int last = inForce.owners().stream().mapToInt(KnownOwner::number).max().orElse(0);
        this.matching = new Matching(inForce.owners(), unitsOf, developer, last);
    }

    /** @param complete whether units that are absent from the file are no more */
    public Comparison compare(HeadedTable table, LocalDate today, boolean complete, Function<String, Optional<Recognised>> numbers) {
        List<ReadUnit> units = new Book(today, numbers, findings).read(table);
        new Checks(findings, developer, inForce.lines().stream().map(line -> line.facts().place().building()).collect(Collectors.toSet()))
                .check(units);
        inForce.lines().forEach(line -> result.put(line.code(), line));
        units.forEach(unit -> compare(unit, result.get(unit.facts().code())));
        List<String> ended = complete ? endAbsent(units.stream().map(unit -> unit.facts().code()).collect(Collectors.toSet())) : List.of();
        warn(units);
        AreaAndHeads before = inForce.counting().register(inForce.lines(), asOf).totals();
        AreaAndHeads after = findings.errors() > 0 ? null : counting().register(result.values(), asOf).totals();
        return new Comparison(inForce.edition(), table.rows().size(), lines, ended, matching.fresh(), matching.completed(), changes,
                unchanged, before, after, findings, table.unknown());
    }

    private Counting counting() {
        Integer number = matching.fresh().stream().filter(owner -> owner.kind() == Owner.Kind.DEVELOPER).map(KnownOwner::number).findFirst()
                .orElse(inForce.counting().developer());
        return new Counting(inForce.counting().parking(), inForce.counting().matching(),
                inForce.counting().developer() == null ? number : inForce.counting().developer());
    }

    private void compare(ReadUnit read, RollLine known) {
        List<Share> now = read.owners().stream().map(owner -> new Share(matching.number(owner, read.facts().code()), owner.title(),
                owner.document(), owner.from(), null)).toList();
        if (known == null) {
            change(LineChange.Kind.ADDED, read.row(), new RollLine(read.facts(), now), List.of(), "", "");
            return;
        }
        UnitFacts facts = merged(read.facts(), known.facts());
        List<String> what = new ArrayList<>(differences(known.facts(), facts));
        RollLine line = known.with(facts);
        if (!now.isEmpty() && !owners(now).equals(owners(known.heldOn(asOf)))) {
            what.add("owner");
            LocalDate from = now.stream().map(Share::from).filter(day -> day != null).findFirst().orElse(asOf);
            line = line.passedOn(from, now.stream().map(share -> new Share(share.owner(), share.title(), share.document(), from, null)).toList());
        }
        if (what.isEmpty()) {
            unchanged++;
        } else {
            change(LineChange.Kind.CHANGED, read.row(), line, what, words(known.facts(), what), words(facts, what));
        }
    }

    private void change(LineChange.Kind kind, int row, RollLine line, List<String> what, String from, String to) {
        changes.add(new LineChange(kind, row, line.code(), line.facts().place().inWords(), what, from, to));
        if (kind == LineChange.Kind.ENDED) {
            result.remove(line.code());
        } else {
            lines.add(line);
            result.put(line.code(), line);
        }
    }

    private List<String> endAbsent(Set<String> named) {
        List<RollLine> absent = inForce.lines().stream().filter(line -> !named.contains(line.code())).toList();
        absent.forEach(line -> change(LineChange.Kind.ENDED, 0, line, List.of(), "", ""));
        return absent.stream().map(RollLine::code).toList();
    }

    private void warn(List<ReadUnit> units) {
        matching.nameless().forEach((name, numbers) -> {
            if (numbers.size() > 1) {
                findings.warn(0, Columns.ID, "sameName", name, numbers.size());
            }
        });
        if (developer.isEmpty() && units.stream().anyMatch(unit -> unit.facts().status() != Unit.Status.DELIVERED)) {
            findings.warn(0, Columns.STATUS, "developerUnknown");
        }
    }

    /** An empty cell leaves what was known. */
    private static UnitFacts merged(UnitFacts read, UnitFacts known) {
        return new UnitFacts(read.code(), read.place(), read.kind(), read.status(), read.area().over(known.area()),
                read.share() == null ? known.share() : read.share(),
                read.deliveredOn() == null && read.status() == Unit.Status.DELIVERED ? known.deliveredOn() : read.deliveredOn(),
                read.registrable());
    }

    private static List<String> differences(UnitFacts known, UnitFacts read) {
        List<String> what = new ArrayList<>();
        differ(what, "place", known.place(), read.place());
        differ(what, "kind", known.kind(), read.kind());
        differ(what, "status", known.status(), read.status());
        differ(what, "area", known.area(), read.area());
        differ(what, "share", known.share(), read.share());
        differ(what, "delivered", known.deliveredOn(), read.deliveredOn());
        differ(what, "registrable", known.registrable(), read.registrable());
        return what;
    }

    private static void differ(List<String> what, String name, Object one, Object other) {
        if (one == null ? other != null : !one.equals(other)) {
            what.add(name);
        }
    }

    private static String words(UnitFacts facts, List<String> what) {
        return what.contains("area") ? facts.area().counted().toPlainString() : what.contains("place") ? facts.place().inWords() : "";
    }

    private static Set<Integer> owners(List<Share> shares) {
        return new HashSet<>(shares.stream().map(Share::owner).toList());
    }
}
