package org.yishi.portal.rule.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DrawRuleTest {

    private static final List<String> POOL = List.of("R01", "R02", "R03", "R04", "R04", "R05");

    @Test
    void everyoneIsInThePoolOnceAndTheExcludedAreNot() {
        DrawRule.Draw draw = new DrawRule(2, 1).draw("secret", Optional.of(DrawRule.commitment("secret")), "3287.41", POOL, Set.of("R02"));
        assertThat(draw.outcome()).isEqualTo(DrawRule.Outcome.OK);
        assertThat(draw.order()).containsExactlyInAnyOrder("R01", "R03", "R04", "R05");
        assertThat(draw.selected()).isEqualTo(draw.order().subList(0, 2));
        assertThat(draw.reserves()).isEqualTo(draw.order().subList(2, 3));
    }

    @Test
    void aSmallPoolGivesAllItHas() {
        DrawRule.Draw draw = new DrawRule(9, 1).draw("secret", Optional.empty(), "x", POOL, Set.of());
        assertThat(draw.selected()).hasSize(5);
        assertThat(draw.reserves()).isEmpty();
    }

    @Test
    void anotherSecretThanTheOneCommittedToDrawsNobody() {
        DrawRule.Draw draw = new DrawRule(2, 1).draw("other", Optional.of(DrawRule.commitment("secret")), "x", POOL, Set.of());
        assertThat(draw.outcome()).isEqualTo(DrawRule.Outcome.COMMITMENT_MISMATCH);
        assertThat(draw.commitment()).isEqualTo(DrawRule.commitment("other"));
        assertThat(draw.selected()).isEmpty();
    }

    @Test
    void commitmentsAreHexOfSha256() {
        assertThat(DrawRule.commitment("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
