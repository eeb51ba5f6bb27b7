package org.yishi.portal.meeting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.Channel;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;

/** Who counts as present: once, from coming to leaving, a household once, who withdrew not. */
class PresenceTest {

    private static final Instant NINE = Instant.parse("2026-05-01T01:00:00Z");
    private static final RollMember FATHER = new RollMember(1, "household:7", Set.of(), true);
    private static final RollMember MOTHER = new RollMember(2, "household:7", Set.of(), true);
    private static final RollMember NEIGHBOUR = new RollMember(3, "household:8", Set.of(), true);
    private static final RollMember GUEST = new RollMember(4, "person:4", Set.of(), false);
    private static final Roll ROLL = new Roll("RESIDENTS_ASSEMBLY", "HOUSEHOLDS", 4, null, List.of(FATHER, MOTHER, NEIGHBOUR, GUEST));

    private static AttendanceEntity came(RollMember member, int minute, Integer left) {
        AttendanceEntity stay = AttendanceEntity.came(1, member, Channel.LIST, at(minute), 9, at(minute));
        if (left != null) {
            stay.left(at(left));
        }
        return stay;
    }

    private static Instant at(int minute) {
        return NINE.plusSeconds(60L * minute);
    }

    @Test
    void aHouseholdCountsOnceThroughTheFirstWhoSignedIn() {
        Presence presence = Presence.now(ROLL, List.of(came(MOTHER, 1, null), came(FATHER, 2, null), came(NEIGHBOUR, 3, null)), List.of());
        assertThat(presence.persons()).containsEntry("household:7", 2L).hasSize(2);
        assertThat(presence.mayRaise(1)).isFalse();
    }

    @Test
    void aGuestIsNeverCounted() {
        assertThat(Presence.now(ROLL, List.of(came(GUEST, 1, null)), List.of()).size()).isZero();
    }

    @Test
    void whoLeavesCountsUntilThen() {
        List<AttendanceEntity> stays = List.of(came(FATHER, 0, 30), came(NEIGHBOUR, 10, null));
        assertThat(Presence.at(ROLL, stays, List.of(), at(5)).size()).isEqualTo(1);
        assertThat(Presence.at(ROLL, stays, List.of(), at(29)).size()).isEqualTo(2);
        assertThat(Presence.at(ROLL, stays, List.of(), at(30)).size()).isEqualTo(1);
    }

    @Test
    void whoWithdrewIsNotThereForThatVote() {
        ItemEntity item = ItemEntity.on(1, 1, AgendaItem.plain("甲", ""));
        RecusalEntity withdrawn = RecusalEntity.declared(item, FATHER, "亲属", true, NINE);
        RecusalEntity declaredOnly = RecusalEntity.declared(item, NEIGHBOUR, "邻居", false, NINE);
        Presence presence = Presence.now(ROLL, List.of(came(FATHER, 0, null), came(NEIGHBOUR, 0, null)), List.of(withdrawn, declaredOnly));
        assertThat(presence.persons()).containsOnlyKeys("household:8");
        assertThat(presence.quorumOnly().recused()).containsExactly("household:7");
    }

    @Test
    void thereAreNeverMoreHandsThanPeople() {
        Presence presence = Presence.now(ROLL, List.of(came(FATHER, 0, null)), List.of());
        assertThat(presence.count(Hands.counted(1, 0, 0)).votesFor()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> presence.count(Hands.counted(1, 1, 0)));
    }

    @ParameterizedTest
    @CsvSource({"> 1/2,5,3", "> 1/2,4,3", "> 1/2,1,1", ">= 1/2,4,2", ">= 2/3,9,6", ">= 2/3,10,7", "> 2/3,9,7", ">= 1/1,3,3"})
    void theSmallestNumberThatIsEnough(String threshold, int base, int needed) {
        assertThat(Presence.needed(Threshold.parse(threshold), base)).isEqualTo(needed);
    }

    @Test
    void anExplanationReadsAsItWasWritten() {
        Explanation written = Explanation.of("assembly.residents",
                new Requirement("assembly.quorum", Threshold.parse("> 1/2"), new Source("法", "第九条", null, null)).test(3, 7));
        assertThat(ExplanationText.read(ExplanationText.write(written))).isEqualTo(written);
    }
}
