package org.yishi.neighborhood.founding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who makes up the preparatory group (筹备组, 四川省物业管理条例第二十六条): an odd number, owners at least half, one of each authority, headed by the
 * street or the residents' committee.
 *
 * @param needed seats of which there must be one
 */
public record PreparatoryGroupRule(Set<GroupSeat> needed) {

    /** What is wrong with it. */
    public enum Fault { EVEN, OWNERS, SEAT, HEAD }

    /** Somebody in it. */
    public record Member(GroupSeat seat, String name, boolean head) {
    }

    public static PreparatoryGroupRule sichuan() {
        return new PreparatoryGroupRule(EnumSet.complementOf(EnumSet.of(GroupSeat.OWNER)));
    }

    /** @return the first thing that is wrong; null where nothing is */
    public Fault check(List<Member> members) {
        long owners = members.stream().filter(one -> one.seat() == GroupSeat.OWNER).count();
        List<Member> heads = members.stream().filter(Member::head).toList();
        if (!members.stream().map(Member::seat).toList().containsAll(needed)) {
            return Fault.SEAT;
        }
        if (owners * 2 < members.size()) {
            return Fault.OWNERS;
        }
        if (members.size() % 2 == 0) {
            return Fault.EVEN;
        }
        boolean headed = heads.size() == 1 && (heads.get(0).seat() == GroupSeat.STREET
                || heads.get(0).seat() == GroupSeat.RESIDENTS_COMMITTEE);
        return headed ? null : Fault.HEAD;
    }
}
