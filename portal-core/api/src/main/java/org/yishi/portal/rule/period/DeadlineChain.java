package org.yishi.portal.rule.period;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.CodePointOrder;

/**
 * Deadlines that hang on one day or on each other.
 *
 * @param steps in an order in which every step comes after the one it hangs on
 */
public record DeadlineChain(List<Step> steps) {

    /**
     * One deadline.
     *
     * @param name  its name
     * @param rule  how it is counted
     * @param after name of the earlier step from whose last day it is counted, null for the beginning
     */
    public record Step(String name, DeadlineRule rule, String after) {
    }

    public DeadlineChain {
        steps = List.copyOf(steps);
    }

    /**
     * The last day of each step by its name.
     *
     * @throws IllegalArgumentException if a step hangs on one that does not come before it
     */
    public Map<String, LocalDate> due(LocalDate from, WorkingDays calendar) {
        Map<String, LocalDate> due = new LinkedHashMap<>();
        for (Step step : steps) {
            LocalDate start = step.after() == null ? from : due.get(step.after());
            if (start == null) {
                throw new IllegalArgumentException(step.name() + " hangs on " + step.after() + ", which does not come before it");
            }
            due.put(step.name(), step.rule().due(start, calendar));
        }
        return due;
    }

    /** Names, in order, of what was done after its last day. */
    public static List<String> late(Map<String, LocalDate> due, Map<String, LocalDate> done) {
        return CodePointOrder.sorted(due.keySet().stream()
                .filter(name -> done.get(name) != null && done.get(name).isAfter(due.get(name))).toList());
    }
}
