package org.yishi.cobuilding.service;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * Something one side did for the other or for residents under an agreement (服务记录). Whoever enters it confirms for the own side; the other side
 * confirms or disputes it. What is disputed is withdrawn by whoever entered it, and entered anew, or stands until the other side confirms it.
 */
@Entity(name = "CobuildingService")
@Table(name = "cobuilding_service")
@Sealed
public class Service implements Matter {

    public static final String DOSSIERS = "cobuilding/service/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "agreement_id")
    private long agreementId;
    @Column(name = "by_unit")
    private boolean byUnit;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String what;
    private String place;
    private int served;
    private int hours;
    @Column(name = "entered_on")
    private LocalDate enteredOn;
    @Column(name = "community_confirmed_on")
    private LocalDate communityConfirmedOn;
    @Column(name = "unit_confirmed_on")
    private LocalDate unitConfirmedOn;
    private String dispute;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    /**
     * @param byUnit which side did it
     * @param served how many residents were served; 0 where it was done for the other side alone
     * @param hours  of work, rounded up
     */
    public record Words(boolean byUnit, LocalDate heldOn, String what, String place, int served, int hours) {
    }

    protected Service() {
        // for JPA
    }

    static Service entered(Agreement agreement, Words words, boolean enteredByUnit, LocalDate on) {
        Service service = new Service();
        service.areaId = agreement.areaId();
        service.agreementId = agreement.id();
        service.byUnit = words.byUnit();
        service.heldOn = words.heldOn();
        service.what = Typed.required(words.what(), 300, "what");
        service.place = Typed.optional(words.place(), 200, "place");
        service.served = words.served();
        service.hours = words.hours();
        service.enteredOn = on;
        service.confirm(enteredByUnit, on);
        return service;
    }

    void confirm(boolean unit, LocalDate on) {
        requireStanding();
        communityConfirmedOn = !unit && communityConfirmedOn == null ? on : communityConfirmedOn;
        unitConfirmedOn = unit && unitConfirmedOn == null ? on : unitConfirmedOn;
        dispute = null;
    }

    void dispute(String why) {
        requireOpen();
        dispute = Typed.required(why, 300, "why");
    }

    /** It was not so; what was written stays, and counts for nothing. */
    void withdraw(LocalDate on) {
        requireOpen();
        withdrawnOn = on;
    }

    private void requireOpen() {
        requireStanding();
        if (isConfirmed()) {
            throw new Refusal("cobuilding.service.refusal.confirmed");
        }
    }

    private void requireStanding() {
        if (isWithdrawn()) {
            throw new Refusal("cobuilding.service.refusal.withdrawn");
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long agreementId() {
        return agreementId;
    }

    public boolean isByUnit() {
        return byUnit;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String what() {
        return what;
    }

    public String place() {
        return place;
    }

    public int served() {
        return served;
    }

    public int hours() {
        return hours;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public boolean isConfirmedBy(boolean unit) {
        return (unit ? unitConfirmedOn : communityConfirmedOn) != null;
    }

    /** By both sides. */
    public boolean isConfirmed() {
        return isConfirmedBy(true) && isConfirmedBy(false);
    }

    /** Which side entered it, as long as the other has not confirmed. */
    public boolean isEnteredBy(boolean unit) {
        return isConfirmedBy(unit) && !isConfirmedBy(!unit);
    }

    public String dispute() {
        return dispute;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
