package org.yishi.neighborhood.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is due for publication every half year (四川省物业管理条例第三十七条): each item for each half year that is over, so many days after its end.
 *
 * @param withinDays days after the end of the half year
 */
public record PublicDutyRule(int withinDays) {

    /** A half year that is over, and by when it is published. */
    public record Period(HalfYear half, LocalDate due) {
    }

    /** All that are over on a day, since a first day; the newest first. The half year of the first day itself counts. */
    public List<Period> over(LocalDate since, LocalDate today) {
        List<Period> all = new ArrayList<>();
        for (HalfYear half = HalfYear.of(today).before(); half.compareTo(HalfYear.of(since)) >= 0; half = half.before()) {
            all.add(new Period(half, half.last().plusDays(withinDays)));
        }
        return List.copyOf(all);
    }
}
