package org.yishi.portal.body.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.rule.period.NoticePeriodRule.Counting;
import org.yishi.portal.setting.Settings;

/** How long before its meeting each body is told. */
@ApplicationScoped
public class NoticeDays {

    static final String COUNTING = "portal.meeting.noticeCounting";
    static final String COMMITTEE = "portal.committee.noticeDays";
    static final String REPRESENTATIVES = "portal.representatives.noticeDays";

    private static final Source OWN_RULES = new Source("议事规则", "", null, null);

    @Inject
    private Settings settings;

    /** Ten days from 2026 and in villages; before, the law on residents' committees names none. */
    NoticePeriodRule ofAssembly(long areaId, Law law) {
        Citation days = Citation.of("assembly.noticeDays");
        boolean fixed = law != Law.JWH_2018;
        return new NoticePeriodRule(fixed ? days.number() : settings.number(REPRESENTATIVES, areaId), counting(areaId), true,
                fixed ? days.source() : OWN_RULES);
    }

    NoticePeriodRule ofRepresentatives(long areaId) {
        return new NoticePeriodRule(settings.number(REPRESENTATIVES, areaId), counting(areaId), false, OWN_RULES);
    }

    /** The plan is to be with the party members some days before. */
    NoticePeriodRule ofPartyMembers(long areaId) {
        Citation days = Citation.of("review.circulateDays");
        return new NoticePeriodRule(days.number(), Counting.START_EXCLUDED, false, days.source());
    }

    /** Committees meet at short notice; the day of the notice alone does not count. */
    NoticePeriodRule ofCommittee(long areaId) {
        return new NoticePeriodRule(settings.number(COMMITTEE, areaId), Counting.START_EXCLUDED, true, OWN_RULES);
    }

    private Counting counting(long areaId) {
        return Counting.valueOf(settings.text(COUNTING, areaId));
    }
}
