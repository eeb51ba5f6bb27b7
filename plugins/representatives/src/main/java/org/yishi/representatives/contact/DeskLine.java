package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * An entry on somebody's desk.
 *
 * @param gist  its first words, for those who work at the station; empty for others
 * @param task  what he has to do about it now, as the texts are named; null where it is not his turn
 * @param fresh whether nobody of his side opened it yet
 */
public record DeskLine(ContactLine line, String gist, String task, boolean fresh) {

    /** What waits for the head's word; the rest that he is told of is for others to do. */
    private static final Set<String> OF_HEAD = Set.of("extend", "rated");

    /** What waits for the head; dangers and what is overdue; then whose turn it is, by the day it is due; then the rest, the newest first. */
    static final Comparator<DeskLine> BY_URGENCY = Comparator.comparingInt(DeskLine::rank).thenComparing(one -> !one.isDanger())
            .thenComparing(one -> !one.line().overdue()).thenComparing(DeskLine::waitsFor)
            .thenComparing(Comparator.<DeskLine>comparingLong(one -> one.line().id()).reversed());

    private static final int REST = 3;

    private int rank() {
        return task != null && OF_HEAD.contains(task) ? 0 : isDanger() || line.overdue() ? 1 : task != null ? 2 : REST;
    }

    /** A danger that nobody has answered. */
    private boolean isDanger() {
        return line.urgent() && (line.state().isAtStation() || line.state().isAtBody());
    }

    private LocalDate waitsFor() {
        return rank() == REST || line.due() == null ? LocalDate.MAX : line.due();
    }

    /** Never what was said, lest it reach a log. */
    @Override
    public String toString() {
        return "DeskLine[" + line.number() + "]";
    }
}
