package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.rule.owners.Unit;

/**
 * The area of a unit by its three sources, each with its day (解释第八条): 不动产登记, else 测绘, else 买卖合同. Each may be null.
 *
 * @param registered square metres in the land register
 * @param surveyed   by survey
 * @param contract   by the contract of sale
 */
public record UnitArea(BigDecimal registered, LocalDate registeredOn, BigDecimal surveyed, LocalDate surveyedOn, BigDecimal contract,
        LocalDate contractOn) {

    public static final UnitArea UNKNOWN = new UnitArea(null, null, null, null, null, null);

    /** Where an area is taken from, the first that is there. */
    public enum Source { REGISTER, SURVEY, CONTRACT }

    /** @param on null where it is not known */
    public record Known(Source source, BigDecimal squareMetres, LocalDate on) {
    }

    public static UnitArea registered(String squareMetres) {
        return new UnitArea(new BigDecimal(squareMetres).setScale(2), null, null, null, null, null);
    }

    /** Those that are known, the first one counts. */
    public List<Known> all() {
        List<Known> all = new ArrayList<>();
        known(Source.REGISTER, registered, registeredOn).ifPresent(all::add);
        known(Source.SURVEY, surveyed, surveyedOn).ifPresent(all::add);
        known(Source.CONTRACT, contract, contractOn).ifPresent(all::add);
        return all;
    }

    public boolean isKnown() {
        return registered != null || surveyed != null || contract != null;
    }

    /** The area that counts. */
    public BigDecimal counted() {
        return Unit.area(registered, surveyed, contract);
    }

    /** From where it is taken. */
    public Known used() {
        return all().get(0);
    }

    /** What this does not know is taken from the other. */
    public UnitArea over(UnitArea other) {
        boolean own = registered != null;
        boolean survey = surveyed != null;
        boolean sold = contract != null;
        return new UnitArea(own ? registered : other.registered, own && registeredOn != null ? registeredOn : other.registeredOn,
                survey ? surveyed : other.surveyed, survey && surveyedOn != null ? surveyedOn : other.surveyedOn,
                sold ? contract : other.contract, sold && contractOn != null ? contractOn : other.contractOn);
    }

    private static Optional<Known> known(Source source, BigDecimal squareMetres, LocalDate on) {
        return squareMetres == null ? Optional.empty() : Optional.of(new Known(source, squareMetres, on));
    }
}
