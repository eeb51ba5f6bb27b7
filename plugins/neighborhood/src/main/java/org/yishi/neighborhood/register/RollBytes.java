package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.owners.Unit;

/**
 * A roll as bytes, so that two can be told to be the same. One line a unit, in order of the codes: code, place, kind, status, area, its source,
 * whether it can be registered, and the numbers of its owners. No names: they may be forgotten, the roll may not.
 */
public final class RollBytes {

    private RollBytes() {
    }

    public static String text(Collection<RollLine> lines, LocalDate day, Counting counting) {
        return lines.stream().sorted(Comparator.comparing(RollLine::code, CodePointOrder.ASCENDING)).map(line -> line(line, day))
                .collect(Collectors.joining("\n", counting.parking() + "\t" + counting.matching() + "\t" + counting.developer() + "\n", "\n"));
    }

    public static String digest(Collection<RollLine> lines, LocalDate day, Counting counting) {
        return LedgerEntry.sha256(text(lines, day, counting));
    }

    private static String line(RollLine line, LocalDate day) {
        UnitFacts facts = line.facts();
        Unit unit = line.on(day);
        UnitArea.Known area = facts.area().used();
        return String.join("\t", unit.id(), facts.place().building(), facts.place().entrance(), facts.place().room(), unit.kind().name(),
                unit.status().name(), area.squareMetres().toPlainString(), area.source().name(), Boolean.toString(unit.registrable()),
                String.join("+", CodePointOrder.sorted(unit.owners())));
    }
}
