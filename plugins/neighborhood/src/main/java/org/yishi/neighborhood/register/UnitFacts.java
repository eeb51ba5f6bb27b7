package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Objects;

import org.yishi.portal.rule.owners.Unit;

/**
 * What the register says of one unit, whoever owns it.
 *
 * @param code        房屋编号, unique in the compound
 * @param share       of the total; null where the office does not keep it
 * @param deliveredOn null where it was not handed over, or the day is not known
 * @param registrable whether it can be entered in the land register; if not it never counts
 */
public record UnitFacts(String code, Place place, Unit.Kind kind, Unit.Status status, UnitArea area, Fraction share, LocalDate deliveredOn,
        boolean registrable) {

    public UnitFacts {
        Objects.requireNonNull(code);
        if (!area.isKnown()) {
            throw new IllegalArgumentException("the area of " + code + " is not known");
        }
    }

    public static UnitFacts dwelling(String code, String building, String squareMetres) {
        return new UnitFacts(code, new Place(building, "", code), Unit.Kind.RESIDENTIAL, Unit.Status.DELIVERED, UnitArea.registered(squareMetres),
                null, null, true);
    }

    /** Handed over later than that day, it was sold and not delivered on that day. */
    public Unit.Status statusOn(LocalDate day) {
        return status == Unit.Status.DELIVERED && deliveredOn != null && deliveredOn.isAfter(day) ? Unit.Status.SOLD_NOT_DELIVERED : status;
    }

    public UnitFacts delivered(LocalDate on) {
        return new UnitFacts(code, place, kind, Unit.Status.DELIVERED, area, share, on, registrable);
    }

    public UnitFacts measured(UnitArea mended) {
        return new UnitFacts(code, place, kind, status, mended, share, deliveredOn, registrable);
    }
}
