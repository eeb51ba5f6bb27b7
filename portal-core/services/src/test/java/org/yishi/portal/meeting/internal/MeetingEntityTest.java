package org.yishi.portal.meeting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.MeetingState;

/** Walks all orders of acts up to a length and compares each with what the field allows. */
class MeetingEntityTest {

    private static final int LENGTH = 6;
    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Roll ROLL = new Roll("B", "MEMBERS", 4, DAY, List.of(RollMember.person(1, Set.of())));

    private enum Step { NOTICE, OPEN, CONSTITUTE, INQUORATE, MINUTE, CONFIRM, CANCEL }

    private static final Map<Step, Consumer<MeetingEntity>> ACTS = new EnumMap<>(Map.of(
            Step.NOTICE, meeting -> meeting.notice(Call.NONE, ROLL, DAY, false),
            Step.OPEN, meeting -> meeting.open(1, 1, NOW),
            Step.CONSTITUTE, MeetingEntity::constitute,
            Step.INQUORATE, MeetingEntity::declareInquorate,
            Step.MINUTE, meeting -> meeting.minute("sheet"),
            Step.CONFIRM, MeetingEntity::confirm,
            Step.CANCEL, meeting -> meeting.cancel("改期")));

    /** Written down from the table of the field, not from the code. */
    private static final Map<MeetingState, Map<Step, MeetingState>> LAWFUL = Map.of(
            MeetingState.PLANNED, Map.of(Step.NOTICE, MeetingState.NOTICED, Step.CANCEL, MeetingState.CANCELLED),
            MeetingState.NOTICED, Map.of(Step.OPEN, MeetingState.OPEN, Step.CANCEL, MeetingState.CANCELLED),
            MeetingState.OPEN, Map.of(Step.CONSTITUTE, MeetingState.QUORATE, Step.INQUORATE, MeetingState.INQUORATE),
            MeetingState.INQUORATE, Map.of(Step.NOTICE, MeetingState.NOTICED, Step.CANCEL, MeetingState.CANCELLED),
            MeetingState.QUORATE, Map.of(Step.MINUTE, MeetingState.MINUTED),
            MeetingState.MINUTED, Map.of(Step.MINUTE, MeetingState.MINUTED, Step.CONFIRM, MeetingState.CONFIRMED),
            MeetingState.CONFIRMED, Map.of(),
            MeetingState.CANCELLED, Map.of());

    @Test
    void ofAllOrdersOfActsOnlyTheLawfulSucceed() {
        Map<Boolean, Integer> seen = new HashMap<>();
        Set<MeetingState> reached = EnumSet.noneOf(MeetingState.class);
        walk(new ArrayList<>(), seen, reached);
        assertThat(reached).containsExactlyInAnyOrder(MeetingState.values());
        assertThat(seen.get(true)).isPositive();
        assertThat(seen.get(false)).isGreaterThan(seen.get(true));
    }

    private void walk(List<Step> before, Map<Boolean, Integer> seen, Set<MeetingState> reached) {
        for (Step step : Step.values()) {
            MeetingEntity meeting = after(before);
            MeetingState expected = LAWFUL.get(meeting.state()).get(step);
            boolean done = attempt(meeting, step);
            assertThat(done).as("%s after %s", step, before).isEqualTo(expected != null);
            seen.merge(done, 1, Integer::sum);
            if (done) {
                assertThat(meeting.state()).as("%s after %s", step, before).isEqualTo(expected);
                reached.add(meeting.state());
                if (before.size() + 1 < LENGTH) {
                    List<Step> further = new ArrayList<>(before);
                    further.add(step);
                    walk(further, seen, reached);
                }
            }
            reached.add(MeetingState.PLANNED);
        }
    }

    private static MeetingEntity after(List<Step> steps) {
        MeetingEntity meeting = MeetingEntity.planned(4, "B", "MEMBERS", "会议", 0, 1, NOW);
        steps.forEach(step -> ACTS.get(step).accept(meeting));
        return meeting;
    }

    private static boolean attempt(MeetingEntity meeting, Step step) {
        MeetingState before = meeting.state();
        try {
            ACTS.get(step).accept(meeting);
            return true;
        } catch (Refusal refused) {
            assertThat(refused.key()).isEqualTo("portal.meeting.refusal.state." + before);
            assertThat(meeting.state()).isEqualTo(before);
            return false;
        }
    }
}
