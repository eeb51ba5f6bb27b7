package org.yishi.cobuilding.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.yishi.cobuilding.promise.PromiseRule;

/**
 * The promises of a year whose day is over, of one side or of both, and how many were kept. Pure.
 *
 * @param due      whose day is over
 * @param kept     in time, and the other side says so
 * @param late     kept, but late
 * @param waiting  reported, and the other side has not answered
 * @param disputed reported, and the other side denies it
 * @param broken   not done by its day and not since
 */
public record Picture(int due, int kept, int late, int waiting, int disputed, int broken) {

    public static Picture of(Collection<PromiseRule> promises, LocalDate today) {
        List<PromiseRule.State> states = promises.stream().filter(one -> one.countsOn(today)).map(one -> one.on(today)).toList();
        return new Picture(states.size(), count(states, PromiseRule.State.KEPT), count(states, PromiseRule.State.KEPT_LATE),
                count(states, PromiseRule.State.REPORTED), count(states, PromiseRule.State.DISPUTED), count(states, PromiseRule.State.BROKEN));
    }

    private static int count(List<PromiseRule.State> states, PromiseRule.State wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }
}
