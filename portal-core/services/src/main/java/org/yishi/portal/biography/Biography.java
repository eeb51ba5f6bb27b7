package org.yishi.portal.biography;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.biography.Chapter.Promise;
import org.yishi.portal.biography.Chapter.Satisfaction;

/**
 * The life of an issue: the oldest part first, and none before one out of which it came.
 *
 * @param parts at least one that is no gap, unless the plugins of all were taken out
 * @param cut   whether it grew beyond what is told, and there are more parts
 * @param today the day it is read on
 */
public record Biography(List<Part> parts, boolean cut, LocalDate today) {

    /**
     * A chapter, or a gap where a plugin has nothing to say.
     *
     * @param dossier  whose part it is
     * @param chapter  null for a gap
     * @param title    how it is called; of a gap how it was called, empty where that is not public
     * @param began    when it began; of a gap, when it was tied to another part
     * @param plugin   name of its plugin as it was called when the gap was tied; empty for a chapter
     * @param missing  whether the part is a gap because its plugin does not answer, and not because it is not public
     * @param outOf    titles of the parts out of which it came
     */
    public record Part(String dossier, Chapter chapter, String title, String plugin, LocalDate began, boolean missing, List<String> outOf) {

        public boolean isGap() {
            return chapter == null;
        }

        /** Of a chapter: the day of what was last told; never before it began. */
        public LocalDate last() {
            return isGap() ? began : chapter.moments().get(chapter.moments().size() - 1).on();
        }
    }

    public LocalDate began() {
        return parts.stream().map(Part::began).min(LocalDate::compareTo).orElseThrow();
    }

    /** Whether all that can be seen came to its end, and something cannot be seen: it may still go on. */
    public boolean isUncertain() {
        return isAllTold() && (cut || parts.stream().anyMatch(Part::isGap));
    }

    /** Whether it came to its end as far as the public can know, with nothing left that might still go on. */
    public boolean isEnded() {
        return isAllTold() && !isUncertain();
    }

    /** Whether all of its chapters came to their end. */
    private boolean isAllTold() {
        return chapters().allMatch(Chapter::ended);
    }

    /** From its first day to its end, or to today where something is or may be still open. */
    public long days() {
        LocalDate until = isEnded() ? parts.stream().map(Part::last).max(LocalDate::compareTo).orElse(today) : today;
        return Math.max(0, ChronoUnit.DAYS.between(began(), until));
    }

    /** From the beginning of the whole to the beginning of that part. */
    public long daysUntil(Part part) {
        return ChronoUnit.DAYS.between(began(), part.began());
    }

    public List<Promise> promises() {
        return chapters().flatMap(chapter -> chapter.promises().stream()).toList();
    }

    /** Those that were done by their day. */
    public long promisesKept() {
        return promises().stream().filter(promise -> promise.keptOn() != null && promise.isKept(today)).count();
    }

    /** Those that were done after their day. */
    public long promisesLate() {
        return promises().stream().filter(Promise::isLate).count();
    }

    /** How many of those who were asked are not satisfied. Promises that were kept do not outweigh them. */
    public int dissatisfied() {
        return chapters().flatMap(chapter -> chapter.satisfaction().stream()).mapToInt(Satisfaction::dissatisfied).sum();
    }

    /** Those whose day is over and that are not done. */
    public long promisesBroken() {
        return promises().stream().filter(promise -> promise.isBroken(today)).count();
    }

    /** Those of which the other side has yet to say that they were kept. */
    public long promisesReported() {
        return promises().stream().filter(Promise::reported).count();
    }

    private Stream<Chapter> chapters() {
        return parts.stream().filter(part -> !part.isGap()).map(Part::chapter);
    }
}
