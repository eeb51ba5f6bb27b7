package org.yishi.neighborhood.founding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.Owners;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.UnitFacts;
import org.yishi.portal.access.Open;
import org.yishi.portal.rule.owners.FirstMeetingRule;
import org.yishi.portal.rule.owners.Unit;

/** Whether a first meeting has to be prepared (四川省物业管理条例第二十四条), as the register in force says. */
@ApplicationScoped
@Open("totals of the register are public (domain 1.3)")
public class Conditions {

    @Inject
    private Rolls rolls;
    @Inject
    private Owners owners;
    @Inject
    private Clock clock;

    /** @param contractEnd last day of the early property contract (前期物业服务合同), null if it is not known */
    public FirstMeetingRule.Delivery delivery(long areaId, LocalDate contractEnd) {
        LocalDate today = LocalDate.now(clock);
        owners.register(areaId);
        List<UnitFacts> units = rolls.units(rolls.inForce(areaId).id()).stream().filter(Conditions::isDwellingOrShop).toList();
        List<UnitFacts> delivered = units.stream().filter(unit -> unit.statusOn(today) == Unit.Status.DELIVERED).toList();
        LocalDate first = delivered.stream().map(UnitFacts::deliveredOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        return new FirstMeetingRule.Delivery(area(units), area(delivered), units.size(), delivered.size(), first, contractEnd);
    }

    /** Whether the register alone says so; nothing can be said where there is none. */
    public boolean isMet(long areaId) {
        return rolls.find(areaId).isPresent() && check(delivery(areaId, null)).met();
    }

    public FirstMeetingRule.Result check(FirstMeetingRule.Delivery so) {
        return FirstMeetingRule.sichuan().check(so, LocalDate.now(clock));
    }

    private static boolean isDwellingOrShop(UnitFacts unit) {
        return unit.kind() == Unit.Kind.RESIDENTIAL || unit.kind() == Unit.Kind.COMMERCIAL;
    }

    private static BigDecimal area(List<UnitFacts> units) {
        return units.stream().map(unit -> unit.area().counted()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
