package org.yishi.portal.rule.owners;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.yishi.portal.rule.Generated;

/** Small compounds in which everything that can go wrong does. */
final class GeneratedPolls {

    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-05-01T08:00:00");
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2026-05-20T18:00:00");
    private static final List<String> OWNERS = List.of("A", "B", "C", "D", "E", "DEV");
    private static final List<String> UNITS = Generated.names("u", 10);

    private final Generated any;

    GeneratedPolls(Generated any) {
        this.any = any;
    }

    RegistryRule registry() {
        return new RegistryRule("DEV", any.any(RegistryRule.CountParking.values()), any.any(RegistryRule.SameOwner.values()));
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (String id : UNITS.subList(0, any.from(1, 9))) {
            units.add(new Unit(id, any.oneIn(3) ? any.any(Unit.Kind.values()) : Unit.Kind.RESIDENTIAL,
                    any.oneIn(3) ? BigDecimal.valueOf(any.from(1, 20_000), 2) : new BigDecimal("100.00"), any.few(OWNERS),
                    any.oneIn(4) ? any.any(Unit.Status.values()) : Unit.Status.DELIVERED, null, !any.oneIn(12)));
        }
        return units;
    }

    ScreeningRule screening() {
        return new ScreeningRule(any.any(ScreeningRule.Duplicates.values()), any.any(ScreeningRule.Conflict.values()),
                any.any(ScreeningRule.Spoilt.values()), !any.oneIn(3), any.oneIn(2) ? null : any.below(3),
                any.oneIn(2) ? Set.of() : Set.of("PROPERTY_STAFF"));
    }

    <M> OwnersPoll<M> poll(OwnersRegister register, Supplier<M> mark) {
        List<OwnersBallot<M>> ballots = new ArrayList<>();
        for (String id : Generated.names("b", any.below(12))) {
            String unit = any.any(UNITS);
            List<String> owners = register.partyOf(unit).filter(it -> !any.oneIn(6)).map(Party::owners).orElse(OWNERS);
            boolean agent = any.oneIn(4);
            ballots.add(new OwnersBallot<>(id, unit, agent && !any.oneIn(4) ? any.any("Z", "Y") : any.any(owners), at(),
                    any.any(OwnersBallot.Channel.values()), !any.oneIn(6), mark.get(), !agent ? null
                    : new OwnersBallot.Proxy(any.any(owners), !any.oneIn(5), any.any("PROPERTY_STAFF", "TENANT", null))));
        }
        Map<String, String> designations = new LinkedHashMap<>();
        register.parties().stream().filter(party -> any.oneIn(5)).forEach(party -> designations.put(party.key(), any.any(party.owners())));
        List<OwnersPoll.Receipt> receipts = new ArrayList<>();
        for (int n = any.below(4); n > 0; n--) {
            receipts.add(new OwnersPoll.Receipt(any.any(UNITS), any.any(OwnersPoll.Receipt.Kind.values()), at()));
        }
        return new OwnersPoll<>(OPENS, CLOSES, ballots, designations, receipts, new HashSet<>(any.some(UNITS)));
    }

    private LocalDateTime at() {
        return any.any(OPENS, CLOSES, OPENS.minusSeconds(1), CLOSES.plusSeconds(1), OPENS.plusDays(1), OPENS.plusDays(2),
                OPENS.plusDays(3), OPENS.plusDays(4), OPENS.plusDays(5), OPENS.plusDays(6));
    }
}
