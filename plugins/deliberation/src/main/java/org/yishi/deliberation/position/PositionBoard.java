package org.yishi.deliberation.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;

/**
 * All sides of a matter beside one another, what it costs, and of an owners' matter the threshold of the law.
 *
 * @param owners    whether it prepares an owners' vote
 * @param threshold null where none is known
 */
public record PositionBoard(boolean owners, List<SideLine> lines, List<CostLine> costs, OwnersThreshold threshold) {

    private static final PositionLengthRule RULE = PositionLengthRule.usual();
    private static final String OWN = "本项目约定";
    private static final String LAW = "民法典第二百七十八条";

    /** Positions of sides that are no longer concerned are left out. */
    static PositionBoard of(Consultation consultation, List<Position> positions, List<CostLine> costs, OwnersItem item) {
        Map<String, Position> known = positions.stream().collect(Collectors.toMap(Position::side, Function.identity()));
        List<String> sides = Sides.of(consultation);
        Map<String, Integer> lengths = new LinkedHashMap<>();
        sides.stream().filter(side -> known.containsKey(side) && known.get(side).state().hasWords())
                .forEach(side -> lengths.put(side, Wording.length(known.get(side).body())));
        Map<String, PositionLengthRule.Measure> measured = RULE.of(lengths).sides();
        List<SideLine> lines = new ArrayList<>();
        sides.forEach(side -> lines.add(line(lines.size() + 1, side, known.get(side), measured.get(side))));
        boolean owners = Sides.isOwners(consultation);
        return new PositionBoard(owners, lines, costs, owners && item != null ? OwnersThreshold.of(item) : null);
    }

    private static SideLine line(int place, String side, Position position, PositionLengthRule.Measure measure) {
        PositionState state = position == null ? PositionState.MISSING : position.state();
        return measure == null ? new SideLine(place, side, "", state, 0, 0, 0)
                : new SideLine(place, side, position.body(), state, measure.length(), measure.cut(), measure.add());
    }

    /** Refuses the notice while a side is not heard or the sides are not of equal length; nothing is asked where no side wants a position. */
    void requireReady() {
        if (owners) {
            requireOwners();
        } else if (isAnyWritten()) {
            String missing = lines.stream().filter(line -> line.state() == PositionState.MISSING).map(SideLine::side).collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                throw new Refusal("deliberation.position.refusal.missing", missing).by(OWN);
            }
        }
        if (!isEqual()) {
            SideLine longest = lines.stream().max(Comparator.comparingInt(SideLine::length)).orElseThrow();
            SideLine shortest = lines.stream().filter(SideLine::isWritten).min(Comparator.comparingInt(SideLine::length)).orElseThrow();
            throw new Refusal("deliberation.position.refusal.unequal", longest.side(), longest.length(), shortest.side(), shortest.length(),
                    longest.cut(), shortest.add()).by(OWN);
        }
    }

    private void requireOwners() {
        if (!lines.stream().allMatch(SideLine::isWritten)) {
            throw new Refusal("deliberation.position.refusal.bothSides").by(OWN);
        }
        if (costs.isEmpty()) {
            throw new Refusal("deliberation.position.refusal.noCosts").by(OWN);
        }
        if (threshold == null) {
            throw new Refusal("deliberation.position.refusal.noItem").by(LAW);
        }
    }

    public boolean isAnyWritten() {
        return lines.stream().anyMatch(SideLine::isWritten);
    }

    public boolean isEqual() {
        return lines.stream().allMatch(line -> line.cut() == 0);
    }

    /** Whether there is anything to read. */
    public boolean isAnything() {
        return isAnyWritten() || !costs.isEmpty();
    }

    /** In cents. */
    public long total() {
        return costs.stream().mapToLong(CostLine::cents).sum();
    }

    /** Over all that stands from the notice on. */
    String digest() {
        String words = lines.stream().map(line -> line.side() + "|" + line.body()).collect(Collectors.joining("\n"));
        String table = costs.stream().map(cost -> cost.what() + "|" + cost.cents() + "|" + cost.payer()).collect(Collectors.joining("\n"));
        return LedgerEntry.sha256(words + "\n" + table + "\n" + (threshold == null ? "" : threshold.item()));
    }
}
