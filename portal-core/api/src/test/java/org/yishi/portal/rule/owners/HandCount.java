package org.yishi.portal.rule.owners;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts owners' polls a second way, as one would on a table: slips of paper, whole hundredths of a square metre, one pass over all
 * of them for each rule. Shares no code with the rules.
 */
final class HandCount {

    static final class Heap {
        final Set<String> owners = new TreeSet<>();
        final Set<String> units = new TreeSet<>();
        long area;
        int heads;
    }

    final List<Heap> heaps = new ArrayList<>();
    final Map<String, String> thrownOut = new TreeMap<>();
    final Map<Heap, Object> says = new IdentityHashMap<>();
    final Set<Heap> takesPart = Collections.newSetFromMap(new IdentityHashMap<>());

    HandCount(RegistryRule rule, List<Unit> units) {
        List<Unit> later = new ArrayList<>();
        for (Unit unit : units) {
            boolean parking = Set.of("PARKING", "STALL", "STORAGE").contains(unit.kind().name());
            if (!unit.registrable() || unit.kind().name().equals("COMMON") || parking && rule.parking().name().equals("NONE")) {
                continue;
            }
            if (parking && rule.parking().name().equals("AREA_ONLY")) {
                later.add(unit);
                continue;
            }
            Heap heap = new Heap();
            heap.heads = 1;
            put(heap, unit, rule);
            heaps.add(heap);
        }
        while (mergeTwo(rule.matching().name().equals("OVERLAP"))) {
            continue;
        }
        for (Unit unit : later) {
            Heap alone = new Heap();
            put(alone, unit, rule);
            Heap same = null;
            for (Heap heap : heaps) {
                if (heap.owners.equals(alone.owners)) {
                    same = heap;
                }
            }
            if (same == null) {
                heaps.add(alone);
            } else {
                put(same, unit, rule);
            }
        }
    }

    private static void put(Heap heap, Unit unit, RegistryRule rule) {
        heap.units.add(unit.id());
        heap.area += unit.area().movePointRight(2).longValueExact();
        if (unit.status().name().equals("DELIVERED")) {
            heap.owners.addAll(unit.owners());
        } else {
            heap.owners.add(rule.developer());
        }
    }

    private boolean mergeTwo(boolean overlap) {
        for (int i = 0; i < heaps.size(); i++) {
            for (int j = i + 1; j < heaps.size(); j++) {
                Heap one = heaps.get(i);
                Heap other = heaps.get(j);
                if (overlap ? !Collections.disjoint(one.owners, other.owners) : one.owners.equals(other.owners)) {
                    one.owners.addAll(other.owners);
                    one.units.addAll(other.units);
                    one.area += other.area;
                    heaps.remove(j);
                    return true;
                }
            }
        }
        return false;
    }

    Heap heapOf(String unit) {
        for (Heap heap : heaps) {
            if (heap.units.contains(unit)) {
                return heap;
            }
        }
        return null;
    }

    /** @param seats more names than these are an overvote; -1 where a matter is decided */
    <M> void poll(ScreeningRule rule, Participation basis, OwnersPoll<M> poll, int seats) {
        List<OwnersBallot<M>> slips = new ArrayList<>(poll.ballots());
        slips.sort((a, b) -> a.at().equals(b.at()) ? a.id().compareTo(b.id()) : a.at().compareTo(b.at()));
        Map<String, Set<Heap>> agents = new TreeMap<>();
        for (OwnersBallot<M> slip : slips) {
            String fault = fault(slip, rule, poll, agents);
            if (fault == null && rule.spoilt().name().equals("NOT_PARTICIPATING") && isSpoilt(slip.mark(), seats)) {
                fault = seats < 0 ? "SPOILT" : "OVERVOTE";
            }
            if (fault != null) {
                thrownOut.put(slip.id(), fault);
            }
        }
        for (Heap heap : heaps) {
            List<OwnersBallot<M>> own = new ArrayList<>();
            for (OwnersBallot<M> slip : slips) {
                if (heap.units.contains(slip.unit()) && !thrownOut.containsKey(slip.id())) {
                    own.add(slip);
                }
            }
            decide(heap, own, rule, seats);
        }
        if (basis.name().equals("RECEIPT_OR_LOGIN")) {
            for (OwnersPoll.Receipt receipt : poll.receipts()) {
                boolean signed = receipt.kind().name().equals("SIGNED_RECEIPT");
                Heap heap = heapOf(receipt.unit());
                if (heap != null && !receipt.at().isAfter(poll.closesAt()) && (signed || !receipt.at().isBefore(poll.opensAt()))) {
                    takesPart.add(heap);
                }
            }
        }
    }

    private <M> String fault(OwnersBallot<M> slip, ScreeningRule rule, OwnersPoll<M> poll, Map<String, Set<Heap>> agents) {
        Heap heap = heapOf(slip.unit());
        LocalDateTime at = slip.at();
        if (heap == null) {
            return "UNKNOWN_UNIT";
        }
        if (at.compareTo(poll.opensAt()) < 0) {
            return "TOO_EARLY";
        }
        if (at.compareTo(poll.closesAt()) > 0) {
            return "LATE";
        }
        if (slip.channel().name().equals("PAPER") && !slip.signed()) {
            return "UNSIGNED";
        }
        String designated = poll.designations().get(String.join("+", heap.owners));
        if (slip.proxy() == null) {
            return !heap.owners.contains(slip.voter()) ? "NOT_OWNER"
                    : designated != null && !designated.equals(slip.voter()) ? "NOT_DESIGNATED" : null;
        }
        if (!slip.proxy().written()) {
            return "PROXY_NOT_WRITTEN";
        }
        if (!heap.owners.contains(slip.proxy().from()) || designated != null && !designated.equals(slip.proxy().from())) {
            return "PROXY_WRONG_PRINCIPAL";
        }
        for (String barred : rule.agentsBarred()) {
            if (barred.equals(slip.proxy().agentRole())) {
                return "AGENT_BARRED";
            }
        }
        Set<Heap> acted = agents.computeIfAbsent(slip.voter(), any -> new HashSet<>());
        acted.add(heap);
        if (rule.maxProxiesPerAgent() != null && acted.size() > rule.maxProxiesPerAgent()) {
            acted.remove(heap);
            return "PROXY_LIMIT";
        }
        return null;
    }

    private <M> void decide(Heap heap, List<OwnersBallot<M>> own, ScreeningRule rule, int seats) {
        boolean personal = false;
        for (OwnersBallot<M> slip : own) {
            personal |= slip.proxy() == null;
        }
        if (personal && rule.principalPrevails()) {
            throwOut(own, "OVERRIDDEN_BY_PRINCIPAL", own.stream().filter(slip -> slip.proxy() != null).toList());
        }
        for (String voter : own.stream().map(OwnersBallot::voter).distinct().toList()) {
            List<OwnersBallot<M>> same = own.stream().filter(slip -> slip.voter().equals(voter)).toList();
            int n = same.size();
            if (n > 1) {
                throwOut(own, "DUPLICATE", rule.duplicates().name().equals("FIRST") ? same.subList(1, n)
                        : rule.duplicates().name().equals("LAST") ? same.subList(0, n - 1) : same);
            }
        }
        Set<Object> choices = new HashSet<>();
        own.forEach(slip -> choices.add(isSpoilt(slip.mark(), seats) ? nothing(seats) : slip.mark()));
        if (choices.size() == 1) {
            throwOut(own, "DUPLICATE", List.copyOf(own.subList(1, own.size())));
            says.put(heap, choices.iterator().next());
            takesPart.add(heap);
        } else if (choices.size() > 1) {
            boolean first = rule.conflict().name().equals("FIRST");
            Object earliest = isSpoilt(own.get(0).mark(), seats) ? nothing(seats) : own.get(0).mark();
            throwOut(own, "CO_OWNER_CONFLICT", List.copyOf(own.subList(first ? 1 : 0, own.size())));
            if (!rule.conflict().name().equals("VOID")) {
                says.put(heap, first ? earliest : nothing(seats));
                takesPart.add(heap);
            }
        }
    }

    private static Object nothing(int seats) {
        return seats < 0 ? OwnersBallot.Choice.ABSTAIN : Set.of();
    }

    private static boolean isSpoilt(Object mark, int seats) {
        return mark instanceof Set<?> names ? names.size() > seats : Set.of("BLANK", "MULTI").contains(mark.toString());
    }

    private <M> void throwOut(List<OwnersBallot<M>> own, String why, List<OwnersBallot<M>> out) {
        out.forEach(slip -> thrownOut.put(slip.id(), why));
        own.removeAll(out);
    }
}
