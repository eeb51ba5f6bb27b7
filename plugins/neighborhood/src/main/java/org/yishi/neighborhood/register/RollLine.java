package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.yishi.portal.rule.owners.Unit;

/**
 * One unit in an edition of the register, with everybody who ever owned it as far as that edition knows.
 *
 * @param shares in order of their beginning, then of the owner's number
 */
public record RollLine(UnitFacts facts, List<Share> shares) {

    private static final Comparator<Share> ORDER = Comparator
            .comparing(Share::from, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Share::owner);

    public RollLine {
        shares = shares.stream().sorted(ORDER).toList();
    }

    public String code() {
        return facts.code();
    }

    /** Who owned it on that day; before the first known owner, the first known. */
    public List<Share> heldOn(LocalDate day) {
        List<Share> held = shares.stream().filter(share -> share.isHeldOn(day)).toList();
        if (!held.isEmpty() || shares.isEmpty()) {
            return held;
        }
        LocalDate first = shares.stream().map(Share::from).filter(Objects::nonNull).filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder()).orElse(null);
        return shares.stream().filter(share -> first != null && first.equals(share.from())).toList();
    }

    /** As the rule counts it. */
    public Unit on(LocalDate day) {
        return new Unit(code(), facts.kind(), facts.area().counted(), heldOn(day).stream().map(Share::owner).map(RollLine::key)
                .collect(Collectors.toSet()), facts.statusOn(day), facts.place().building(), facts.registrable());
    }

    /** How an owner is called where parties are counted. */
    public static String key(int owner) {
        return "O" + owner;
    }

    /** The number behind {@link #key}; 0 for a developer of whom nothing is known. */
    public static int owner(String key) {
        return key.matches("O\\d+") ? Integer.parseInt(key.substring(1)) : 0;
    }

    /** The same with new owners from that day on; who owned it before keeps it until the day before. */
    public RollLine passedOn(LocalDate from, List<Share> buyers) {
        List<Share> all = new ArrayList<>(shares.stream().filter(share -> share.from() == null || share.from().isBefore(from))
                .map(share -> share.until(from.minusDays(1))).toList());
        all.addAll(buyers);
        return new RollLine(facts, all);
    }

    public RollLine with(UnitFacts mended) {
        return new RollLine(mended, shares);
    }
}
