package org.yishi.deliberation.standing;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.rule.period.TermRule;

/**
 * All that is public of a standing body.
 *
 * @param members all that ever sat in it
 * @param matters what it deliberates or did, the newest first
 * @param owed    years whose report is owed
 */
public record StandingReading(StandingBody body, List<StandingMember> members, List<Mandate> mandates, List<YearAccounts> reports,
        List<CommissionReading> matters, List<OwedReport> owed, LocalDate today) {

    /** A report that is owed, with its last day. */
    public record OwedReport(int year, LocalDate due, boolean overdue) {
    }

    public TermRule.Term term() {
        return body.term(today);
    }

    public List<StandingMember> active() {
        return members.stream().filter(StandingMember::isActive).toList();
    }

    public List<StandingMember> former() {
        return members.stream().filter(member -> !member.isActive()).toList();
    }

    /** In whose place a member sits; empty where in nobody's. */
    public String predecessor(StandingMember member) {
        return members.stream().filter(one -> member.followsId() != null && one.id() == member.followsId()).map(StandingMember::name).findFirst().orElse("");
    }

    /** Former members whom nobody followed yet. */
    public List<StandingMember> unfollowed() {
        return former().stream().filter(one -> members.stream().noneMatch(other -> other.followsId() != null && other.followsId() == one.id())).toList();
    }

    public List<Mandate> valid() {
        return mandates.stream().filter(mandate -> mandate.holdsOn(today)).toList();
    }

    public boolean holds(Mandate mandate) {
        return mandate.holdsOn(today);
    }

    /** Decisions (决定): adopted inside of a mandate, published like those of the committee. */
    public List<CommissionReading> decisions() {
        return matters.stream().filter(matter -> matter.isAdopted() && matter.binds()).toList();
    }

    public List<CommissionReading> others() {
        return matters.stream().filter(matter -> !matter.isAdopted() || !matter.binds()).toList();
    }
}
