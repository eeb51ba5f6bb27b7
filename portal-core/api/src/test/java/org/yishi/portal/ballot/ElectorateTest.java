package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.portal.ballot.Electorate.Voter;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;

class ElectorateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void thoseWhoShareAVoteHaveOneLineAndGuestsHaveNone() {
        Roll roll = new Roll("RESIDENTS_ASSEMBLY", "HOUSEHOLDS", 4, DAY, List.of(new RollMember(7, "household:1", Set.of(), true),
                new RollMember(8, "household:1", Set.of(), true), new RollMember(9, "household:2", Set.of(), true),
                new RollMember(10, "person:10", Set.of(), false)));
        Electorate electorate = Electorate.of(roll, Map.of(7L, "李秀英", 8L, "王志强", 9L, "张玉兰"));
        assertThat(electorate.voters()).containsExactly(new Voter("household:1", List.of(7L, 8L), "李秀英、王志强", BigDecimal.ONE),
                new Voter("household:2", List.of(9L), "张玉兰", BigDecimal.ONE));
        assertThat(electorate.weight()).isEqualByComparingTo("2");
    }

    @Test
    void theDigestIsThatOfTheLinesWhateverTheirOrderAndLabels() {
        Voter one = new Voter("a", List.of(1L, 2L), "甲", new BigDecimal("88.50"));
        Voter other = new Voter("b", List.of(3L), "乙", BigDecimal.ONE);
        String digest = new Electorate(DAY, List.of(one, other)).digest();
        assertThat(new Electorate(DAY, List.of(other, new Voter("a", List.of(2L, 1L), "丙", new BigDecimal("88.5")))).digest()).isEqualTo(digest);
        assertThat(new Electorate(DAY, List.of(one)).digest()).isNotEqualTo(digest);
        assertThat(new Electorate(DAY.plusDays(1), List.of(one, other)).digest()).isNotEqualTo(digest);
        assertThat(new Electorate(DAY, List.of(one, new Voter("b", List.of(4L), "乙", BigDecimal.ONE))).digest()).isNotEqualTo(digest);
    }
}
