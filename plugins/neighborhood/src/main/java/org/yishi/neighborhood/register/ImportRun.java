package org.yishi.neighborhood.register;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.neighborhood.register.book.Comparison;

/**
 * A file on its way into the register: being read, compared, being taken over, taken over. In memory alone and for half an hour.
 */
public final class ImportRun {

    /** How far it is. */
    public enum State { READING, COMPARED, WRITING, TAKEN_OVER, FAILED }

    /**
     * What was brought.
     *
     * @param developer name of the developer; empty to keep the one that is known
     * @param asOf      the day whose state the file shows
     * @param complete  whether units that are absent from it are no more
     * @param size      of the file in bytes
     */
    public record Order(String token, long areaId, long personId, String fileName, String sha256, String developer, LocalDate asOf,
            boolean complete, int size, Instant until) {
    }

    private final Order order;
    private State state = State.READING;
    private Comparison comparison;
    private RuntimeException failure;
    private RollVersion made;

    ImportRun(Order order) {
        this.order = order;
    }

    synchronized void compared(Comparison found) {
        comparison = found;
        state = State.COMPARED;
    }

    /** Only once, so that two clicks do not take it over twice. */
    synchronized boolean begin() {
        boolean first = state == State.COMPARED && comparison.isFit();
        if (first) {
            state = State.WRITING;
        }
        return first;
    }

    synchronized void takenOver(RollVersion version) {
        made = version;
        state = State.TAKEN_OVER;
    }

    synchronized void failed(RuntimeException why) {
        failure = why;
        state = State.FAILED;
    }

    public Order order() {
        return order;
    }

    public synchronized State state() {
        return state;
    }

    /** Null while the file is read. */
    public synchronized Comparison comparison() {
        return comparison;
    }

    /** Null where nothing failed. */
    public synchronized RuntimeException failure() {
        return failure;
    }

    /** Null until it was taken over. */
    public synchronized RollVersion made() {
        return made;
    }

    public synchronized boolean isRunning() {
        return state == State.READING || state == State.WRITING;
    }
}
