package org.yishi.cobuilding.match;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * A resource was proposed for a need (对接). The other side answers by the day on which it is to begin, never on the very day of the proposal. It
 * holds once both sides accepted it, each for itself; then it has to begin within sixty days.
 */
@Entity(name = "CobuildingMatch")
@Table(name = "cobuilding_match")
@Sealed
public class Match implements Matter {

    public static final String DOSSIERS = "cobuilding/match/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "need_id")
    private long needId;
    @Column(name = "resource_id")
    private long resourceId;
    @Column(name = "need_unit")
    private long needUnit;
    @Column(name = "resource_unit")
    private long resourceUnit;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;
    @Column(name = "start_on")
    private LocalDate startOn;
    @Column(name = "need_accepted_on")
    private LocalDate needAcceptedOn;
    @Column(name = "resource_accepted_on")
    private LocalDate resourceAcceptedOn;
    @Enumerated(EnumType.STRING)
    private MatchState state;
    private String why;

    protected Match() {
        // for JPA
    }

    static Match proposed(Need need, Resource resource, LocalDate startOn, LocalDate on) {
        if (need.unitId() == resource.unitId()) {
            throw new Refusal("cobuilding.match.refusal.sameSide");
        }
        Match match = new Match();
        match.areaId = need.areaId();
        match.needId = need.id();
        match.resourceId = resource.id();
        match.needUnit = need.unitId();
        match.resourceUnit = resource.unitId();
        match.startOn = Typed.after(on.plusDays(1), startOn, "startOn");
        match.proposedOn = on;
        match.state = MatchState.PROPOSED;
        return match;
    }

    /** @return whether both sides have accepted now */
    boolean accept(long unit, LocalDate on) {
        requireProposed();
        if (isLapsed(on)) {
            throw new Refusal("cobuilding.match.refusal.lapsed", startOn);
        }
        if (unit == needUnit) {
            needAcceptedOn = needAcceptedOn == null ? on : needAcceptedOn;
        } else {
            resourceAcceptedOn = resourceAcceptedOn == null ? on : resourceAcceptedOn;
        }
        if (needAcceptedOn != null && resourceAcceptedOn != null) {
            state = MatchState.ACCEPTED;
        }
        return state == MatchState.ACCEPTED;
    }

    void decline(String reason) {
        requireProposed();
        why = Typed.required(reason, 300, "why");
        state = MatchState.DECLINED;
    }

    private void requireProposed() {
        if (state != MatchState.PROPOSED) {
            throw new Refusal("cobuilding.match.refusal.answered");
        }
    }

    /**
     * While it waits or holds the same is not proposed again. One that was accepted is over once its need is open again, or no project began by its
     * day.
     */
    public boolean standsFor(Need need, LocalDate today) {
        return state == MatchState.PROPOSED && !isLapsed(today) || state == MatchState.ACCEPTED && need.state() != EntryState.OPEN
                && !(need.state() == EntryState.MATCHED && today.isAfter(startOn));
    }

    /** Whether the day on which it was to begin is over and nobody has answered. */
    public boolean isLapsed(LocalDate today) {
        return state == MatchState.PROPOSED && today.isAfter(startOn);
    }

    /** Whether this side has still to answer. */
    public boolean waitsFor(long unit, LocalDate today) {
        return state == MatchState.PROPOSED && !isLapsed(today)
                && (unit == needUnit && needAcceptedOn == null || unit == resourceUnit && resourceAcceptedOn == null);
    }

    /** The side that has still to answer. */
    public long awaited() {
        return needAcceptedOn == null ? needUnit : resourceUnit;
    }

    /** The side that proposed it, as long as the other has not accepted. */
    public long proposer() {
        return needAcceptedOn == null ? resourceUnit : needUnit;
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

    public long needId() {
        return needId;
    }

    public long resourceId() {
        return resourceId;
    }

    public long needUnit() {
        return needUnit;
    }

    public long resourceUnit() {
        return resourceUnit;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public MatchState state() {
        return state;
    }

    public String why() {
        return why;
    }
}
