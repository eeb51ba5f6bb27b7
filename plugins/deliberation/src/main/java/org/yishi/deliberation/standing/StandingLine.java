package org.yishi.deliberation.standing;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.rule.period.TermRule;

/**
 * A standing body as a list shows it.
 *
 * @param members how many sit in it now
 * @param binding whether it has a mandate that holds
 * @param overdue years whose report is overdue
 */
public record StandingLine(StandingBody body, long members, boolean binding, List<Integer> overdue, LocalDate today) {

    public TermRule.Status status() {
        return body.term(today).status();
    }
}
