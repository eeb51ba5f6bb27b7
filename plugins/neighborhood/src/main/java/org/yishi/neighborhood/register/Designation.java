package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Co-owners named one of them to cast their ballot (指导规则第二十五条). It holds until they name another; a ballot is held against the one that was in
 * force at the moment it came in.
 */
@Entity
@Table(name = "neighborhood_designation")
public class Designation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String party;
    @Column(name = "owner_number")
    private int owner;
    @Column(name = "named_on")
    private LocalDate namedOn;
    @Column(name = "named_at")
    private LocalDateTime namedAt;
    @Column(name = "on_paper")
    private boolean onPaper;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Version
    private long version;

    protected Designation() {
    }

    static Designation named(long areaId, String party, int owner, LocalDate on, LocalDateTime at, boolean onPaper) {
        Designation named = new Designation();
        named.areaId = areaId;
        named.party = party;
        named.owner = owner;
        named.namedOn = on;
        named.namedAt = at;
        named.onPaper = onPaper;
        return named;
    }

    void end(LocalDateTime at) {
        endedOn = at.toLocalDate();
        endedAt = at;
    }

    LocalDateTime namedAt() {
        return namedAt;
    }

    String party() {
        return party;
    }

    int owner() {
        return owner;
    }
}
