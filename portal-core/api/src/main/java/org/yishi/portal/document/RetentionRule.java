package org.yishi.portal.document;

import java.time.LocalDate;

/**
 * How long the files of one kind of record are kept (保管期限). Where several rules fit a dossier, the one with the longest beginning
 * holds; what no rule fits is kept by core's own, thirty years.
 *
 * @param id     {@code plugin.retention.noun}; its message says in a few words which files are meant
 * @param dossier beginning of the dossiers it is for, such as {@code decisions/matter/}
 * @param years  10 or 30 by the archive rules, any other number by a rule of one's own; {@link #FOR_EVER} where they are never deleted (永久)
 * @param source law and article, or {@code [project]}
 */
public record RetentionRule(String id, String dossier, int years, String source) {

    public static final int FOR_EVER = 0;

    public RetentionRule {
        if (!id.matches("[a-z]+\\.retention\\.[a-z][A-Za-z0-9]*") || years < 0 || source.isBlank()) {
            throw new IllegalArgumentException("a retention rule has the id plugin.retention.noun, a number of years and a source: " + id);
        }
    }

    public boolean isForEver() {
        return years == FOR_EVER;
    }

    /** The first day on which the files may be deleted: the period begins with the year after the one in which they were kept; null for never. */
    public LocalDate over(LocalDate keptOn) {
        return isForEver() ? null : LocalDate.of(keptOn.getYear() + 1, 1, 1).plusYears(years);
    }

    public boolean isOver(LocalDate keptOn, LocalDate today) {
        return !isForEver() && !today.isBefore(over(keptOn));
    }
}
