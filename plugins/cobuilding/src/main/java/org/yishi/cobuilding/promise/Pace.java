package org.yishi.cobuilding.promise;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.yishi.portal.text.Texts;

/**
 * How a promise gets on that is to be kept several times.
 *
 * @param times how often in all
 * @param due   how often by today
 * @param done  how often both sides say that it was done
 * @param waiting how often its side says so, and the other has not answered
 * @param last  day by which it is to be done for the last time
 */
public record Pace(String text, int times, int due, int done, int waiting, LocalDate last) {

    /** Of those that are owed more than once, in the order in which they come; promises of one agreement and of one side. */
    public static List<Pace> of(List<Promise> promises, LocalDate today) {
        Map<String, List<Promise>> same = promises.stream().filter(one -> one.state(today) != PromiseRule.State.NOT_OWED)
                .collect(Collectors.groupingBy(Promise::text, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().filter(series -> series.size() > 1).map(series -> of(today, series)).toList();
    }

    private static Pace of(LocalDate today, List<Promise> series) {
        return new Pace(series.get(0).text(), series.size(), count(series, one -> !one.dueOn().isAfter(today)),
                count(series, one -> one.confirmedOn() != null), count(series, one -> one.state(today) == PromiseRule.State.REPORTED),
                series.stream().map(Promise::dueOn).max(LocalDate::compareTo).orElseThrow());
    }

    private static int count(List<Promise> series, Predicate<Promise> wanted) {
        return (int) series.stream().filter(wanted).count();
    }

    /** What waits for the other side's answer is not held against whoever says that it was done. */
    public boolean isBehind() {
        return done + waiting < due;
    }

    /** So many in all, so many done, so many that wait for an answer, so much time left. */
    public String words(Texts texts, LocalDate today) {
        String open = waiting == 0 ? "" : texts.get("cobuilding.promise.pace.waiting", waiting);
        if (today.isAfter(last)) {
            return texts.get("cobuilding.promise.pace.over", times, done, open);
        }
        long months = Period.between(today, last).toTotalMonths();
        String left = months > 0 ? texts.get("cobuilding.promise.pace.months", months)
                : texts.get("cobuilding.promise.pace.days", last.toEpochDay() - today.toEpochDay() + 1);
        return texts.get("cobuilding.promise.pace." + (isBehind() ? "behind" : "left"), times, done, left, due, open);
    }
}
