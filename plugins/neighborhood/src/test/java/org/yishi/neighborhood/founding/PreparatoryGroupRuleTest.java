package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.founding.PreparatoryGroupRule.Fault;
import org.yishi.neighborhood.founding.PreparatoryGroupRule.Member;

class PreparatoryGroupRuleTest {

    private static final PreparatoryGroupRule RULE = PreparatoryGroupRule.sichuan();

    @Test
    void whateverTheGroupItStandsOnlyWithAllThatTheLawAsks() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<Member> group = group(random);
            long owners = group.stream().filter(one -> one.seat() == GroupSeat.OWNER).count();
            List<Member> heads = group.stream().filter(Member::head).toList();
            boolean lawful = group.size() % 2 == 1 && owners * 2 >= group.size()
                    && group.stream().map(Member::seat).distinct().count() == GroupSeat.values().length
                    && heads.size() == 1 && (heads.get(0).seat() == GroupSeat.STREET || heads.get(0).seat() == GroupSeat.RESIDENTS_COMMITTEE);
            if (owners > 0) {
                assertThat(RULE.check(group) == null).as("%s", group).isEqualTo(lawful);
            }
        }
    }

    @Test
    void elevenWithSixOwnersHeadedByTheStreetStand() {
        List<Member> group = authorities(GroupSeat.STREET);
        assertThat(RULE.check(with(group, 6))).isNull();
        assertThat(RULE.check(with(group, 4))).isEqualTo(Fault.OWNERS);
        assertThat(RULE.check(with(group, 5))).isEqualTo(Fault.EVEN);
        assertThat(RULE.check(with(authorities(GroupSeat.DEVELOPER), 6))).isEqualTo(Fault.HEAD);
    }

    private static List<Member> authorities(GroupSeat head) {
        return RULE.needed().stream().map(seat -> new Member(seat, "某", seat == head)).toList();
    }

    private static List<Member> with(List<Member> group, int owners) {
        List<Member> all = new ArrayList<>(group);
        for (int i = 0; i < owners; i++) {
            all.add(new Member(GroupSeat.OWNER, "业主", false));
        }
        return all;
    }

    private static List<Member> group(Random random) {
        List<Member> all = new ArrayList<>();
        for (GroupSeat seat : GroupSeat.values()) {
            int number = seat == GroupSeat.OWNER ? 3 + random.nextInt(6) : random.nextInt(12) == 0 ? 0 : 1;
            for (int i = 0; i < number; i++) {
                all.add(new Member(seat, "某", seat != GroupSeat.OWNER && random.nextInt(4) == 0));
            }
        }
        return all;
    }
}
