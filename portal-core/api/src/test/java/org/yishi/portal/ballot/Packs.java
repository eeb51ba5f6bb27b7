package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.CodePointOrder;

/** Result packs for tests. */
final class Packs {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Packs() {
    }

    static Tallies motion(long infavour, long against, long abstain) {
        Amount cast = Amount.heads(infavour + against + abstain);
        return new Tallies(cast, cast, new TreeMap<>(Map.of(Choice.FOR, Amount.heads(infavour), Choice.AGAINST, Amount.heads(against),
                Choice.ABSTAIN, Amount.heads(abstain))), Amount.NONE, Amount.NONE, 0, 0);
    }

    static Tallies election(long cast, Map<String, Long> votes, long issued, long returned) {
        TreeMap<String, Amount> amounts = new TreeMap<>();
        votes.forEach((candidate, number) -> amounts.put(candidate, Amount.heads(number)));
        return new Tallies(Amount.heads(cast), Amount.heads(cast), amounts, Amount.NONE, Amount.NONE, issued, returned);
    }

    static Count count(long base, Tallies tallies, int seats, Map<String, String> parameters) {
        return new Count(DAY, new Base(base, BigDecimal.valueOf(base), DAY, "b".repeat(64)), tallies, seats, parameters);
    }

    static ResultPack of(String rule, List<Choice> choices, Count count) {
        List<String> receipts = IntStream.range(0, (int) count.tallies().marked().heads()).mapToObj(i -> LedgerEntry.sha256("receipt " + i))
                .sorted(CodePointOrder.ASCENDING).toList();
        return new ResultPack("portal/ballot/7", "decisions/matter/3", "是否同意“东门改造”\n方案", true, Instant.parse("2026-11-20T00:00:00Z"),
                Instant.parse("2026-11-24T10:00:00Z"), rule, choices, count, count.by(CountingRules.find(rule).orElseThrow()), receipts,
                "c".repeat(64), "d".repeat(64), "e".repeat(64));
    }

    static ResultPack representatives() {
        return of(CountingRules.REPRESENTATIVES, Choice.MOTION, count(60, motion(21, 12, 7), 1, Map.of()));
    }
}
