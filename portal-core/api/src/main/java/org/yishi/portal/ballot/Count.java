package org.yishi.portal.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.Explanation;

/**
 * What a rule is asked to decide upon.
 *
 * @param day        the last day of the vote, which selects the law
 * @param base       who might have voted
 * @param tallies    what they voted
 * @param seats      how many may be elected
 * @param parameters frozen with the announcement
 */
public record Count(LocalDate day, Base base, Tallies tallies, int seats, Map<String, String> parameters) {

    /** What the rule finds; a box with more ballots than were handed out comes before every rule. */
    public Finding by(CountingRule rule) {
        return tallies.moreThanIssued()
                ? new Finding(Finding.INVALID_MORE_THAN_ISSUED, List.of(), List.of(), seats, new Explanation(rule.id(), List.of()))
                : rule.count(this);
    }

    public String parameter(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    /** A whole number among the parameters, or another where it was not given. */
    public long number(String name, long otherwise) {
        return parameters.containsKey(name) ? Long.parseLong(parameters.get(name)) : otherwise;
    }
}
