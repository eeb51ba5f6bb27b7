package org.yishi.bylaws.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.bylaw.BylawKind;

/** In whatever order versions and repeals are announced, whatever the days from which they hold: each day has one text, or none. */
class SuccessionTest {

    private static final LocalDate FIRST = LocalDate.of(2038, 1, 1);
    private static final Bylaw BYLAW = Bylaw.begun(1, BylawKind.CONVENTION, "测试公约", Instant.EPOCH);

    @Test
    void ofWhatHasBegunTheLastThatWasDecidedHolds() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random chance = new Random(seed);
            List<BylawVersion> announced = new ArrayList<>();
            LocalDate posted = FIRST;
            for (int many = 1 + chance.nextInt(6); many > 0; many--) {
                posted = posted.plusDays(chance.nextInt(8));
                Purpose purpose = announced.isEmpty() ? Purpose.FIRST : chance.nextInt(4) == 0 ? Purpose.REPEAL : Purpose.REVISION;
                BylawVersion version = announced(purpose, announced.size() + 1, posted, posted.plusDays(chance.nextInt(20)));
                announced.forEach(before -> before.yieldTo(version));
                announced.add(version);
            }
            for (LocalDate day = FIRST.minusDays(1); day.isBefore(FIRST.plusDays(80)); day = day.plusDays(1)) {
                LocalDate then = day;
                List<BylawVersion> holding = announced.stream().filter(version -> version.isInForceOn(then)).toList();
                assertThat(holding).as("seed %s, %s", seed, day).isEqualTo(byTheModel(announced, day));
            }
            assertThat(announced).as("seed %s", seed).filteredOn(version -> !version.isRepeal())
                    .allMatch(version -> version.isNeverHeld() == FIRST.datesUntil(FIRST.plusDays(200)).noneMatch(version::isInForceOn));
        }
    }

    private static List<BylawVersion> byTheModel(List<BylawVersion> announced, LocalDate day) {
        BylawVersion last = null;
        for (BylawVersion version : announced) {
            last = version.effectiveFrom().isAfter(day) ? last : version;
        }
        return last == null || last.isRepeal() ? List.of() : List.of(last);
    }

    @Test
    void aRepealThatBeginsBeforeALaterVersionLeavesNothing() {
        BylawVersion first = announced(Purpose.FIRST, 1, FIRST, FIRST);
        BylawVersion second = announced(Purpose.REVISION, 2, FIRST.plusDays(10), FIRST.plusDays(60));
        first.yieldTo(second);
        BylawVersion repeal = announced(Purpose.REPEAL, 3, FIRST.plusDays(20), FIRST.plusDays(30));
        first.yieldTo(repeal);
        second.yieldTo(repeal);
        assertThat(first.isInForceOn(FIRST.plusDays(29))).isTrue();
        assertThat(first.isInForceOn(FIRST.plusDays(30))).isFalse();
        assertThat(second.isInForceOn(FIRST.plusDays(60))).isFalse();
        assertThat(second.span()).isEqualTo("bylaws.read.neverHeld");
    }

    private static BylawVersion announced(Purpose purpose, int ordinal, LocalDate posted, LocalDate from) {
        BylawVersion version = BylawVersion.begun(BYLAW, null, ordinal, "号" + ordinal, purpose, null);
        version.publicationToChange().publish(ordinal, from);
        version.publicationToChange().post(posted);
        return version;
    }
}
