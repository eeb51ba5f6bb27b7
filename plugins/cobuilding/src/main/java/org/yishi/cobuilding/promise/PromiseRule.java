package org.yishi.cobuilding.promise;

import java.time.LocalDate;

/**
 * Whether a promise was kept: done by its day, and the other side says so (domain 7.2). Every page, sheet and count asks here.
 *
 * @param relief whether it is owed at all
 */
public record PromiseRule(LocalDate due, LocalDate doneOn, LocalDate confirmedOn, boolean disputed, Relief relief) {

    /** Its word is the message {@code cobuilding.promise.state.<STATE>}. */
    public enum State {
        /** Its day has not come. */
        RUNNING,
        /** Its side says that it is done; the other has not answered. */
        REPORTED,
        /** The other side says that it was not done, or not so. */
        DISPUTED, KEPT, KEPT_LATE, BROKEN,
        /** Its agreement was suspended on its day or broken off before it, and nobody says that it was done. */
        NOT_OWED
    }

    /**
     * Whether it belongs into a count of what was kept: once its day is over, whatever was said of it before. So a report never changes how many
     * are counted, and what was done and confirmed early is counted as kept from the day after its own.
     */
    public boolean countsOn(LocalDate today) {
        return today.isAfter(due) && on(today) != State.NOT_OWED;
    }

    public State on(LocalDate today) {
        if (confirmedOn != null) {
            return relief == Relief.NONE && doneOn.isAfter(due) ? State.KEPT_LATE : State.KEPT;
        }
        if (isRelieved(today) && (doneOn == null || disputed)) {
            return State.NOT_OWED;
        }
        if (disputed) {
            return State.DISPUTED;
        }
        return doneOn != null ? State.REPORTED : today.isAfter(due) ? State.BROKEN : State.RUNNING;
    }

    private boolean isRelieved(LocalDate today) {
        return relief == Relief.ENDED || relief == Relief.PAUSED && today.isAfter(due);
    }
}
