package org.yishi.deliberation.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.draw.SeatDrawRule.Drawn;
import org.yishi.deliberation.draw.SeatDrawRule.Entry;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.draw.DrawRule;

/**
 * All that is published of a draw and decides it; the result is computed from it anew each time, in the portal and without it.
 *
 * @param pool   one line for each number, as {@link Pool} writes it
 * @param figure empty before it is entered
 * @param secret empty before the result
 */
public record DrawFacts(long consultationId, int turn, String commitment, LocalDate registerTo, String source, LocalDate sourceDay, String pool, String quotas,
        int women, String excluded, String figure, String secret) {

    /** By which anybody sees that one letter of it was changed. */
    public String digest() {
        return LedgerEntry.sha256(String.join("\u001f", Long.toString(consultationId), Integer.toString(turn), commitment, registerTo.toString(), source,
                sourceDay.toString(), pool, quotas, Integer.toString(women), excluded, figure, secret));
    }

    /** Of the list alone, as the record of its closing holds it. */
    public String poolDigest() {
        return LedgerEntry.sha256(pool);
    }

    List<Entry> entries() {
        return Pool.entries(pool);
    }

    DrawRule.Draw draw() {
        Set<String> numbers = entries().stream().map(Entry::number).collect(Collectors.toSet());
        return new DrawRule(numbers.size(), 0).draw(secret, Optional.of(commitment), figure, numbers, Set.of());
    }

    List<Drawn> result() {
        Map<String, Entry> byNumber = entries().stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        return new SeatDrawRule(Pool.seats(quotas), women).draw(draw().order().stream().map(byNumber::get).toList());
    }

    /** The numbers that one fate met, in the order of the draw, comma between. */
    public static String numbers(List<Drawn> result, Fate fate) {
        return result.stream().filter(line -> line.fate() == fate).map(line -> line.entry().number()).collect(Collectors.joining(","));
    }
}
