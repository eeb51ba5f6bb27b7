package org.yishi.deliberation.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What looks as if few spoke as many. Each of it may have a harmless reason; nothing is taken out of the count for it. */
public record FloodReport(List<Identical> identical, List<Alike> alike, List<Burst> bursts, List<Surge> surges) {

    /**
     * Accounts with the very same ballot: how many, and on how many statements. How they voted, and who they are, is told to nobody.
     *
     * @param newcomers how many of them voted here for the first time on the day on which most of them did
     */
    public record Identical(int people, int votes, LocalDate day, int newcomers) {
    }

    /** A statement by its number, so that whoever moderates finds it. */
    public record Said(long id, String words) {
    }

    /** Statements that say nearly the same, of one account or of several. */
    public record Alike(List<Said> said, int authors) {
    }

    /** Many statements within some minutes. */
    public record Burst(List<Said> said, int authors, long minutes, Instant from) {
    }

    /** A day on which far more people than usual voted for the first time. */
    public record Surge(LocalDate day, long newcomers, long usual) {
    }

    public boolean isQuiet() {
        return identical.isEmpty() && alike.isEmpty() && bursts.isEmpty() && surges.isEmpty();
    }
}
