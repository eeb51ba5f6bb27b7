package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.TermRule;
import org.yishi.portal.setting.Settings;

/** The figures by which an area counts its branches, as settings give them. */
@ApplicationScoped
@Open("rules are public")
public class BranchFigures {

    static final String PREFIX = "neighborhood.branch.";

    @Inject
    private Settings settings;

    public BranchFormRule form(long areaId) {
        return new BranchFormRule(number("minFormal", areaId), number("maxMembers", areaId), number("maxUnits", areaId),
                number("committeeFrom", areaId), number("seatsLeast", areaId), number("seatsMost", areaId));
    }

    public BranchElectionRule election(long areaId) {
        return BranchElectionRule.of(BranchElectionRule.Quorum.valueOf(settings.text(PREFIX + "electionQuorum", areaId)));
    }

    /** Five years where the branch is one of the community, three where it is one of units. */
    public int termYears(BranchForm form, long areaId) {
        return number(form == BranchForm.BRANCH ? "termYears" : "otherTermYears", areaId);
    }

    /** How a term of so many years runs. */
    public TermRule term(int years, long areaId) {
        return new TermRule(years, number("termDueMonths", areaId), 0, new Source(BranchProcedure.WORK, "", null, null));
    }

    public int number(String name, long areaId) {
        return settings.number(PREFIX + name, areaId);
    }
}
