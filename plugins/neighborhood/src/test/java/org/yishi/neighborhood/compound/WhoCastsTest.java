package org.yishi.neighborhood.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.register.PartyLine;

/** Who reads on the own page that they may vote. */
class WhoCastsTest {

    @Test
    void eachOfACoupleThatNamedNobodyMayVote() {
        PartyLine couple = new PartyLine("O1+O2", List.of(1, 2), List.of(7L, 8L), List.of("1-1"), BigDecimal.TEN, 1, null, null,
                PartyLine.Why.TOGETHER);
        assertThat(new MineCompoundView().casting(couple)).isEqualTo("castsAny");
        PartyLine named = new PartyLine("O1+O2", List.of(1, 2), List.of(7L), List.of("1-1"), BigDecimal.TEN, 1, 2, null, PartyLine.Why.TOGETHER);
        assertThat(new MineCompoundView().casting(named)).as("whom they named is not known to the portal").isEqualTo("castsNot");
    }
}
