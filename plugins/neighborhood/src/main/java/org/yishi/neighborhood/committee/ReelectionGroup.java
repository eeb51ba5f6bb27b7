package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.paper.Typed;

/** Who prepares the re-election of a committee (换届筹备组), as it was formed. It is not changed; another one follows. */
@Entity
@Table(name = "neighborhood_reelection_group")
public class ReelectionGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "committee_id")
    private long committeeId;
    private String members;
    @Column(name = "formed_on")
    private LocalDate formedOn;

    protected ReelectionGroup() {
    }

    /** @param members one a line, with whom each stands for */
    static ReelectionGroup formed(Committee committee, String members, LocalDate on) {
        ReelectionGroup group = new ReelectionGroup();
        group.areaId = committee.areaId();
        group.committeeId = committee.id();
        group.members = Typed.required(members, 2000, "members");
        group.formedOn = on;
        return group;
    }

    public List<String> members() {
        return members.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public LocalDate formedOn() {
        return formedOn;
    }
}
