package org.yishi.neighborhood.register.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.yishi.neighborhood.register.UnitArea;
import org.yishi.portal.sheet.TableColumn;

/** Reads the area of a unit, whether a file has three columns for it or one with its source beside it. */
final class AreaCells {

    /** The error that a buyer bears (商品房买卖合同司法解释: 误差比 3%); beyond it the sources contradict each other. */
    private static final BigDecimal BORNE = new BigDecimal("0.03");

    private AreaCells() {
    }

    /** {@link UnitArea#UNKNOWN} and a finding where no area is there. */
    static UnitArea read(Cells cells) {
        BigDecimal registered = cells.squareMetres(Columns.REGISTERED);
        BigDecimal surveyed = cells.squareMetres(Columns.SURVEYED);
        BigDecimal contract = cells.squareMetres(Columns.CONTRACT);
        BigDecimal one = cells.squareMetres(Columns.AREA);
        if (one != null) {
            UnitArea.Source source = cells.choice(Columns.SOURCE, Choices.SOURCES, UnitArea.Source.REGISTER);
            if (cells.isEmpty(Columns.SOURCE) && registered == null && surveyed == null && contract == null) {
                cells.warn(Columns.AREA, "sourceUnknown");
            }
            switch (source) {
                case REGISTER -> registered = same(cells, one, registered);
                case SURVEY -> surveyed = same(cells, one, surveyed);
                case CONTRACT -> contract = same(cells, one, contract);
            }
        }
        UnitArea area = new UnitArea(registered, day(cells, registered, Columns.REGISTERED_ON), surveyed,
                day(cells, surveyed, Columns.SURVEYED_ON), contract, day(cells, contract, Columns.CONTRACT_ON));
        if (area.isKnown()) {
            compare(cells, area.all());
        } else {
            cells.error(Columns.AREA, "areaMissing");
        }
        return area;
    }

    private static LocalDate day(Cells cells, BigDecimal area, TableColumn column) {
        return area == null ? null : cells.pastDay(column);
    }

    private static BigDecimal same(Cells cells, BigDecimal one, BigDecimal other) {
        if (other != null && other.compareTo(one) != 0) {
            cells.error(Columns.AREA, "areaTwice", one.toPlainString(), other.toPlainString());
        }
        return one;
    }

    private static void compare(Cells cells, List<UnitArea.Known> known) {
        BigDecimal used = known.get(0).squareMetres();
        known.stream().skip(1).map(UnitArea.Known::squareMetres)
                .filter(other -> other.subtract(used).abs().compareTo(used.multiply(BORNE)) > 0).findFirst()
                .ifPresent(other -> cells.warn(Columns.AREA, "areasDiffer", used.toPlainString(), other.toPlainString()));
    }
}
