package org.yishi.portal.meeting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.yishi.portal.meeting.internal.SignatureEntity.As;

class SignaturesRuleTest {

    private static final long CHAIR = 1;
    private static final long SUPERVISOR = 90;

    private final Map<As, Long> signed = new EnumMap<>(As.class);

    private SignaturesRule of(long... present) {
        return new SignaturesRule(CHAIR, LongStream.of(present).boxed().collect(Collectors.toSet()), signed);
    }

    @Test
    void theChairTwoOfThosePresentAndASupervisorAreNeeded() {
        signed.putAll(Map.of(As.CHAIR, CHAIR, As.FIRST_MEMBER, 2L, As.SUPERVISION, SUPERVISOR));
        assertThat(of(1, 2, 3, 4).isComplete()).isFalse();
        assertThat(of(1, 2, 3, 4).place(4, false)).contains(As.SECOND_MEMBER);
        signed.put(As.SECOND_MEMBER, 4L);
        assertThat(of(1, 2, 3, 4).isComplete()).isTrue();
        assertThat(of(1, 2, 3, 4).place(3, false)).as("the places are taken").isEmpty();
    }

    @Test
    void whoWasNotThereSignsOnlyForTheSupervisionCommittee() {
        assertThat(of(1, 2, 3).place(8, false)).isEmpty();
        assertThat(of(1, 2, 3).place(8, true)).contains(As.SUPERVISION);
    }

    @Test
    void nobodySignsTwiceNotEvenInAnotherPlace() {
        signed.put(As.CHAIR, CHAIR);
        assertThat(of(1, 2, 3).place(CHAIR, true)).isEmpty();
    }

    @Test
    void whereTwoMetTheOtherOneIsEnough() {
        signed.putAll(Map.of(As.CHAIR, CHAIR, As.SUPERVISION, SUPERVISOR));
        assertThat(of(1, 2).isComplete()).isFalse();
        signed.put(As.FIRST_MEMBER, 2L);
        assertThat(of(1, 2).isComplete()).isTrue();
    }

    /** Whoever comes first, in whatever body: when all who are there and all supervisors have signed where they could, it is complete. */
    @Test
    void noOrderOfSigningEndsInADeadLock() {
        Random random = new Random(7);
        for (int run = 0; run < 10_000; run++) {
            Set<Long> present = LongStream.rangeClosed(1, 1 + random.nextInt(5)).boxed().collect(Collectors.toSet());
            Set<Long> supervisors = LongStream.rangeClosed(1, 8).filter(one -> random.nextInt(3) == 0).boxed().collect(Collectors.toSet());
            supervisors.add(2 + (long) random.nextInt(7));
            signed.clear();
            SignaturesRule rule = new SignaturesRule(CHAIR, present, signed);
            List<Long> all = new ArrayList<>(LongStream.rangeClosed(1, 8).boxed().toList());
            Collections.shuffle(all, random);
            for (long person : all) {
                Optional<As> place = rule.place(person, supervisors.contains(person));
                place.ifPresent(as -> assertThat(signed.put(as, person)).as("a place is signed once").isNull());
            }
            assertThat(rule.isComplete()).as("present %s, supervisors %s, signed %s", present, supervisors, signed).isTrue();
        }
    }
}
