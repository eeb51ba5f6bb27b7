package org.yishi.deliberation.opinions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import read, what it left out and why. */
public class ImportReport {

    private static final int EXAMPLES = 5;

    /** Why something was left out, or kept against the usual rule. */
    public enum Reason {
        BROKEN_ROW, NO_TIMESTAMP, UNKNOWN_STATEMENT, NOT_A_VOTE, DOUBLED_STATEMENT, EMPTY_STATEMENT, NOT_MODERATED_VALUE
    }

    /** How many, and where the first of them are: {@code votes.csv:17}. */
    public record Skipped(long number, List<String> examples) {
    }

    private final Map<Reason, Long> numbers = new EnumMap<>(Reason.class);
    private final Map<Reason, List<String>> examples = new EnumMap<>(Reason.class);
    private long voteRows;
    private long replaced;
    private long tooLong;
    private long undecided;

    void skipped(Reason reason, String file, long line) {
        numbers.merge(reason, 1L, Long::sum);
        List<String> places = examples.computeIfAbsent(reason, r -> new ArrayList<>());
        if (places.size() < EXAMPLES) {
            places.add(file + ":" + line);
        }
    }

    void voteRow() {
        voteRows++;
    }

    /** An earlier vote of the same person on the same statement gave way to a later one. */
    void replacedVotes(long number) {
        replaced = number;
    }

    void tooLongKept() {
        tooLong++;
    }

    void undecidedShown() {
        undecided++;
    }

    public Map<Reason, Skipped> skipped() {
        Map<Reason, Skipped> all = new EnumMap<>(Reason.class);
        numbers.forEach((reason, number) -> all.put(reason, new Skipped(number, List.copyOf(examples.get(reason)))));
        return all;
    }

    public long voteRows() {
        return voteRows;
    }

    public long replaced() {
        return replaced;
    }

    /** Statements longer than may be typed here, kept as they were said. */
    public long tooLong() {
        return tooLong;
    }

    /** Statements that their moderators never decided on; shown, as they were there. */
    public long undecided() {
        return undecided;
    }
}
