package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityNumbers;
import org.yishi.portal.people.IdentityNumbers.Recognised;
import org.yishi.portal.rule.owners.Unit;

/** Single lines of the register: a unit is sold or inherited, handed over by the developer, or was wrong. Each makes a new edition. */
@ApplicationScoped
public class Changes {

    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private OwnerRepository owners;
    @Inject
    private Editions editions;
    @Inject
    private OwnerTies ties;
    @Inject
    private IdentityNumbers numbers;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param idNumber in full, or empty where none was shown */
    public record Buyer(String name, String idNumber) {

        /** Never the name or number, lest they reach a log. */
        @Override
        public String toString() {
            return "Buyer[…]";
        }
    }

    /** Who owns a unit from that day on. @param correction whether the line was wrong from that day on, and nobody sold anything */
    @Guarded("neighborhood.keepRegister")
    public RollVersion passOn(@In long areaId, String unitCode, List<Buyer> buyers, Title title, String document, LocalDate from,
            boolean correction) {
        requirePast(from, "from");
        if (buyers.isEmpty()) {
            throw new Refusal("neighborhood.register.refusal.buyer").at("buyers");
        }
        RollLine line = line(areaId, unitCode);
        if (line.facts().status() != Unit.Status.DELIVERED) {
            throw new Refusal("neighborhood.register.refusal.notDelivered").at("unit").by("建筑物区分所有权司法解释第九条");
        }
        List<Owner> fresh = new ArrayList<>();
        List<Share> shares = buyers.stream().map(buyer -> new Share(number(areaId, buyer, line, fresh), title,
                document == null ? "" : document.strip(), from, null)).toList();
        Roll made = editions.write(areaId, correction ? RollOrigin.CORRECTION : RollOrigin.CHANGE, unitCode,
                new Editions.Change(List.of(line.passedOn(from, shares)), List.of(), fresh));
        ties.endWhereSold(areaId);
        act.fact("unit", unitCode).fact("passedOn", from);
        return made.asVersion();
    }

    /** The developer hands a unit over: from that day on its buyers are its owners and not the developer. */
    @Guarded("neighborhood.keepRegister")
    public RollVersion deliver(@In long areaId, String unitCode, List<Buyer> buyers, String document, LocalDate on) {
        requirePast(on, "from");
        RollLine line = line(areaId, unitCode);
        if (line.facts().status() == Unit.Status.DELIVERED) {
            throw new Refusal("neighborhood.register.refusal.delivered").at("unit");
        }
        List<Owner> fresh = new ArrayList<>();
        List<Share> shares = buyers.stream().map(buyer -> new Share(number(areaId, buyer, line, fresh), Title.POSSESSION,
                document == null ? "" : document.strip(), on, null)).toList();
        RollLine handed = shares.isEmpty() ? line : line.passedOn(on, shares);
        if (handed.heldOn(on).isEmpty()) {
            throw new Refusal("neighborhood.register.refusal.buyer").at("buyers");
        }
        Roll made = editions.write(areaId, RollOrigin.CHANGE, unitCode,
                new Editions.Change(List.of(handed.with(line.facts().delivered(on))), List.of(), fresh));
        act.fact("unit", unitCode).fact("delivered", on);
        return made.asVersion();
    }

    /** The area was wrong in one of its sources. */
    @Guarded("neighborhood.keepRegister")
    public RollVersion measure(@In long areaId, String unitCode, UnitArea.Source source, BigDecimal squareMetres, LocalDate dated) {
        if (squareMetres == null || squareMetres.signum() <= 0 || squareMetres.scale() > 2) {
            throw new Refusal("neighborhood.register.refusal.area").at("area");
        }
        RollLine line = line(areaId, unitCode);
        BigDecimal exact = squareMetres.setScale(2);
        UnitArea mended = new UnitArea(source == UnitArea.Source.REGISTER ? exact : null, dated, source == UnitArea.Source.SURVEY ? exact : null,
                dated, source == UnitArea.Source.CONTRACT ? exact : null, dated).over(line.facts().area());
        Roll made = editions.write(areaId, RollOrigin.CORRECTION, unitCode, Editions.Change.of(line.with(line.facts().measured(mended))));
        act.fact("unit", unitCode).fact("source", source).fact("squareMetres", exact);
        return made.asVersion();
    }

    private void requirePast(LocalDate day, String field) {
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("neighborhood.register.refusal.future").at(field);
        }
    }

    private RollLine line(long areaId, String unitCode) {
        return rolls.latestForWriting(areaId)
                .flatMap(roll -> lines.of(areaId, roll.edition(), List.of(unitCode == null ? "" : unitCode)).stream().findFirst())
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.noSuchUnit", unitCode == null ? "" : unitCode).at("unit"));
    }

    /** As in a file: the same card, else the same name among those who hold the unit, else somebody new. */
    private int number(long areaId, Buyer buyer, RollLine line, List<Owner> fresh) {
        String name = buyer.name() == null ? "" : buyer.name().strip();
        if (name.isEmpty() || name.length() > 120) {
            throw new Refusal("neighborhood.register.refusal.buyer").at("buyers");
        }
        Recognised id = buyer.idNumber() == null || buyer.idNumber().isBlank() ? null : numbers.read(buyer.idNumber())
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.idNumber").at("buyers"));
        return Optional.ofNullable(id).flatMap(card -> owners.withCard(areaId, card.keyedHash())).or(() -> holder(areaId, line, name, id))
                .map(Owner::number).orElseGet(() -> {
                    Owner added = Owner.known(areaId, owners.lastNumber(areaId) + fresh.size() + 1, Owner.Kind.PERSON, name, id, null, null);
                    fresh.add(added);
                    return added.number();
                });
    }

    /** A number that differs is another person; several of the name are nobody. A number that was missing is learnt. */
    private Optional<Owner> holder(long areaId, RollLine line, String name, Recognised id) {
        Set<Integer> holding = line.heldOn(LocalDate.now(clock)).stream().map(Share::owner).collect(Collectors.toSet());
        List<Owner> fitting = owners.numbered(areaId, holding).stream().filter(owner -> owner.name().equals(name)
                && (id == null || owner.idHash() == null)).toList();
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        if (id != null) {
            fitting.get(0).completed(id);
        }
        return Optional.of(fitting.get(0));
    }

    /** As typed: one buyer a line, name and number parted by a blank. */
    static List<Buyer> buyers(String typed) {
        return typed == null ? List.of() : Arrays.stream(typed.split("[\\n;；]")).map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2)).map(parts -> new Buyer(parts[0], parts.length > 1 ? parts[1] : "")).toList();
    }
}
