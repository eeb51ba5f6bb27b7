package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Refusal;

/** One line of the register changes: sold, inherited, handed over, or it was wrong. */
@Named("neighborhoodChangeRegister")
@RequestScoped
public class ChangeRegisterView extends RegisterAreaView {

    @Override
    protected String needed() {
        return "keepRegister";
    }

    /** What happened. */
    public enum What { SOLD, DELIVERED, OWNER_WRONG, AREA_WRONG }

    private static final String DONE = "neighborhood.register.change.done";

    @Inject
    private Changes changes;

    private String unit;
    private What what;
    private String buyers;
    private Title title = Title.REGISTERED;
    private String document;
    private LocalDate from;
    private UnitArea.Source source;
    private String squareMetres;

    public String change() {
        if (what == null) {
            throw new Refusal("neighborhood.register.refusal.what").at("what");
        }
        List<Changes.Buyer> owners = Changes.buyers(buyers);
        RollVersion made = switch (what) {
            case SOLD, OWNER_WRONG -> changes.passOn(getArea(), unit, owners, title, document, from, what == What.OWNER_WRONG);
            case DELIVERED -> changes.deliver(getArea(), unit, owners, document, from);
            case AREA_WRONG -> changes.measure(getArea(), unit, source == null ? UnitArea.Source.REGISTER : source, area(), from);
        };
        return done("/neighborhood/register/show", DONE, made.number());
    }

    private BigDecimal area() {
        try {
            return squareMetres == null || squareMetres.isBlank() ? null : new BigDecimal(squareMetres.strip());
        } catch (NumberFormatException e) {
            throw new Refusal("neighborhood.register.refusal.area").at("squareMetres");
        }
    }

    public What[] getKinds() {
        return What.values();
    }

    public Title[] getTitles() {
        return Title.values();
    }

    public UnitArea.Source[] getSources() {
        return UnitArea.Source.values();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public What getWhat() {
        return what;
    }

    public void setWhat(What what) {
        this.what = what;
    }

    public String getBuyers() {
        return buyers;
    }

    public void setBuyers(String buyers) {
        this.buyers = buyers;
    }

    public Title getTitle() {
        return title;
    }

    public void setTitle(Title title) {
        this.title = title;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public UnitArea.Source getSource() {
        return source;
    }

    public void setSource(UnitArea.Source source) {
        this.source = source;
    }

    public String getSquareMetres() {
        return squareMetres;
    }

    public void setSquareMetres(String squareMetres) {
        this.squareMetres = squareMetres;
    }
}
