package org.yishi.portal.register.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The floor area of a unit, with where it is taken from and when (建筑物区分所有权司法解释第八条). */
@Embeddable
public class FloorArea {

    /** 不动产登记、测绘、销售合同: the first available counts. */
    public enum Source { REGISTER, SURVEY, CONTRACT }

    @Column(name = "floor_area")
    private BigDecimal squareMetres;
    @Enumerated(EnumType.STRING)
    @Column(name = "floor_area_source")
    private Source source;
    @Column(name = "floor_area_dated")
    private LocalDate dated;

    protected FloorArea() {
    }

    /** All null where it is not known. */
    public FloorArea(BigDecimal squareMetres, Source source, LocalDate dated) {
        this.squareMetres = squareMetres;
        this.source = source;
        this.dated = dated;
    }

    public BigDecimal squareMetres() {
        return squareMetres;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FloorArea area && Objects.equals(squareMetres, area.squareMetres) && source == area.source
                && Objects.equals(dated, area.dated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(squareMetres, source, dated);
    }
}
