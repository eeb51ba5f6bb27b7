package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.RegistryRule.CountParking;
import org.yishi.portal.rule.owners.RegistryRule.SameOwner;

/**
 * A version of the roll. An edition says something new of the register and begins as {@code DRAFT}; it may be posted for objections, is posted
 * anew when a line was mended, is frozen as the base of a vote, and is archived when a later one took its place or the vote is over. What it
 * shows never changes: the lines of its edition, read on its day.
 */
@Entity
@Table(name = "neighborhood_roll")
@Sealed
public class Roll implements Matter {

    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private int number;
    private int edition;
    @Enumerated(EnumType.STRING)
    private RollOrigin origin;
    @Enumerated(EnumType.STRING)
    private RollState state;
    @Column(name = "roll_day")
    private LocalDate day;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "count_parking")
    private CountParking countParking;
    @Enumerated(EnumType.STRING)
    @Column(name = "same_owner")
    private SameOwner sameOwner;
    private Integer developer;
    private int units;
    private int heads;
    private BigDecimal area;
    private String digest;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "posted_on")
    private LocalDate postedOn;
    @Column(name = "posted_until")
    private LocalDate postedUntil;
    @Version
    private long version;

    protected Roll() {
    }

    /** @param lines of the edition */
    static Roll made(long areaId, int number, int edition, RollOrigin origin, LocalDate day, String reason, Counting counting,
            Collection<RollLine> lines, Instant at) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("neighborhood.register.refusal.reason").at("reason");
        }
        Roll roll = new Roll();
        roll.areaId = areaId;
        roll.number = number;
        roll.edition = edition;
        roll.origin = origin;
        roll.state = RollState.DRAFT;
        roll.day = day;
        roll.reason = reason.strip();
        roll.countParking = counting.parking();
        roll.sameOwner = counting.matching();
        roll.developer = counting.developer();
        AreaAndHeads totals = counting.register(lines, day).totals();
        roll.units = lines.size();
        roll.heads = Math.toIntExact(totals.heads());
        roll.area = totals.area().setScale(2);
        roll.digest = RollBytes.digest(lines, day, counting);
        roll.madeAt = at;
        return roll;
    }

    void post(LocalDate on, LocalDate until) {
        if (state != RollState.DRAFT) {
            throw new Refusal("neighborhood.register.refusal.posted");
        }
        state = RollState.POSTED;
        postedOn = on;
        postedUntil = until;
    }

    /** Somebody says that a line is wrong, or all such words are answered. */
    void contested(boolean open) {
        if (state.isPosted()) {
            state = open ? RollState.OBJECTION : RollState.POSTED;
        }
    }

    void freeze() {
        state = RollState.FROZEN;
    }

    void archive() {
        state = RollState.ARCHIVED;
    }

    RollVersion asVersion() {
        return new RollVersion(id, areaId, number, origin, state, day, units, new AreaAndHeads(area, heads), digest, postedOn, postedUntil,
                madeAt, reason);
    }

    Counting counting() {
        return new Counting(countParking, sameOwner, developer);
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return dossier(areaId);
    }

    /** The chain of a compound's register. */
    static String dossier(long areaId) {
        return "neighborhood/register/" + areaId;
    }

    long version() {
        return version;
    }

    int number() {
        return number;
    }

    int edition() {
        return edition;
    }

    RollState state() {
        return state;
    }

    LocalDate day() {
        return day;
    }

    LocalDate postedOn() {
        return postedOn;
    }

    LocalDate postedUntil() {
        return postedUntil;
    }

    String digest() {
        return digest;
    }
}
