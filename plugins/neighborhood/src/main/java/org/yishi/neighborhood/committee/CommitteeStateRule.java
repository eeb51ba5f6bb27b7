package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.yishi.portal.rule.period.TermRule;

/**
 * How a committee stands on a day, and what it may do so (四川省物业管理条例第四十二至四十五条): a committee whose term is over keeps files and seals
 * safe and asks for the fund in an emergency, and nothing else; before a re-election there are no votes on company and fund.
 *
 * @param term how long it serves and when its re-election is due
 */
public record CommitteeStateRule(TermRule term) {

    private static final Set<Deed> ALL = EnumSet.of(Deed.DECIDE, Deed.USE_SEAL, Deed.CALL_VOTE, Deed.CALL_MONEY_VOTE, Deed.KEEP_ACCOUNTS,
            Deed.ASK_IN_EMERGENCY, Deed.KEEP_SAFE);
    private static final Set<Deed> BEFORE_REELECTION = EnumSet.of(Deed.DECIDE, Deed.USE_SEAL, Deed.CALL_VOTE, Deed.KEEP_ACCOUNTS,
            Deed.ASK_IN_EMERGENCY, Deed.KEEP_SAFE);
    private static final Set<Deed> BELOW_HALF = EnumSet.of(Deed.KEEP_ACCOUNTS, Deed.ASK_IN_EMERGENCY, Deed.KEEP_SAFE);
    private static final Set<Deed> EXPIRED = EnumSet.of(Deed.ASK_IN_EMERGENCY, Deed.KEEP_SAFE, Deed.HAND_OVER);
    private static final Set<Deed> LEAVING = EnumSet.of(Deed.KEEP_SAFE, Deed.HAND_OVER);

    /**
     * What is known of a committee.
     *
     * @param electedOn    first day
     * @param seats        how many it was elected for
     * @param inOffice     members in office on the day asked for, without alternates
     * @param succeededOn  day on which its successor was elected, null where none was
     * @param handedOverOn null before
     * @param dissolvedOn  null where it was not
     */
    public record Facts(LocalDate electedOn, int seats, int inOffice, LocalDate succeededOn, LocalDate handedOverOn, LocalDate dissolvedOn) {
    }

    public CommitteeState on(LocalDate day, Facts known) {
        if (hasCome(known.handedOverOn(), day)) {
            return CommitteeState.SUCCEEDED;
        }
        if (hasCome(known.succeededOn(), day)) {
            return CommitteeState.HANDOVER;
        }
        if (hasCome(known.dissolvedOn(), day)) {
            return CommitteeState.DISSOLVED;
        }
        TermRule.Status status = term.on(known.electedOn(), day).status();
        if (status == TermRule.Status.EXPIRED) {
            return CommitteeState.EXPIRED;
        }
        if (known.inOffice() * 2 < known.seats()) {
            return CommitteeState.BELOW_HALF;
        }
        return status == TermRule.Status.REELECTION_DUE ? CommitteeState.REELECTION_DUE : CommitteeState.ACTIVE;
    }

    public boolean allows(CommitteeState state, Deed deed) {
        return deedsIn(state).contains(deed);
    }

    private static Set<Deed> deedsIn(CommitteeState state) {
        return switch (state) {
            case ACTIVE -> ALL;
            case REELECTION_DUE -> BEFORE_REELECTION;
            case BELOW_HALF -> BELOW_HALF;
            case EXPIRED -> EXPIRED;
            case HANDOVER -> LEAVING;
            case SUCCEEDED, DISSOLVED -> Set.of();
        };
    }

    private static boolean hasCome(LocalDate event, LocalDate day) {
        return event != null && !day.isBefore(event);
    }
}
