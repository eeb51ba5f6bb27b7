package org.yishi.portal.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something that somebody has to do.
 *
 * @param dossier   of the matter
 * @param areaId    where
 * @param label     what it is about: the title of the matter
 * @param task      what is to be done, in the reader's language
 * @param link      local address of the place where it is done
 * @param due       last day; null where nothing is due
 * @param notBefore first day on which it can be done; null where it can be now
 * @param missing   what is missing before it can be done, in the reader's language
 */
public record ToDo(String dossier, long areaId, String label, String task, String link, LocalDate due, LocalDate notBefore,
        List<String> missing) {

    public static ToDo of(String dossier, long areaId, String label, String task, String link) {
        return new ToDo(dossier, areaId, label, task, link, null, null, List.of());
    }

    public ToDo due(LocalDate day) {
        return new ToDo(dossier, areaId, label, task, link, day, notBefore, missing);
    }

    public ToDo notBefore(LocalDate day) {
        return new ToDo(dossier, areaId, label, task, link, due, day, missing);
    }

    public ToDo missing(List<String> what) {
        return new ToDo(dossier, areaId, label, task, link, due, notBefore, List.copyOf(what));
    }

    public boolean overdueOn(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Days left, 0 on the last day, negative when it has passed; only where something is due. */
    public long daysLeftOn(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    public boolean waitsOn(LocalDate today) {
        return notBefore != null && notBefore.isAfter(today);
    }
}
