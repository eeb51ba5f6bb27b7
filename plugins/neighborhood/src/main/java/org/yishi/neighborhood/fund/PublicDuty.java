package org.yishi.neighborhood.fund;

import java.time.LocalDate;

/**
 * Something that has to be published.
 *
 * @param half     for which half year
 * @param due      last day
 * @param postedOn null while it is not posted
 * @param until    last day on which it stands; null while it is not posted
 */
public record PublicDuty(PublicItem item, HalfYear half, LocalDate due, LocalDate postedOn, LocalDate until) {

    public boolean isOverdueOn(LocalDate today) {
        return postedOn == null && due.isBefore(today);
    }

    public boolean isLate() {
        return postedOn != null && postedOn.isAfter(due);
    }
}
