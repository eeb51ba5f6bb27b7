package org.yishi.neighborhood.fund;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Uses of the fund that look like one project cut into pieces (化整为零): the same part, or the same contractor, within so many days. It is
 * shown, not forbidden.
 *
 * @param days within which two uses are held together
 */
public record SplittingRule(int days) {

    /** @param partKey the part without blanks and brackets; @param contractorKey likewise, empty while there is none */
    public record Use(long id, String partKey, String contractorKey, LocalDate plannedOn, long cents) {

        boolean isLike(Use other) {
            return partKey.equals(other.partKey) || !contractorKey.isEmpty() && contractorKey.equals(other.contractorKey);
        }
    }

    /** The other uses that belong to this one, as it looks. */
    public List<Use> like(Use one, List<Use> all) {
        return all.stream().filter(other -> other.id() != one.id() && other.isLike(one)
                && Math.abs(ChronoUnit.DAYS.between(other.plannedOn(), one.plannedOn())) <= days).toList();
    }

    /** The same name however it is typed. */
    static String keyOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s()（）·.,，。]", "").toLowerCase(Locale.ROOT);
    }
}
