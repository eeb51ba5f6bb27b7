package org.yishi.neighborhood.founding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.neighborhood.paper.Typed;

/** A member of the preparatory group, by name as it is posted. */
@Entity
@Table(name = "neighborhood_group_member")
public class GroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "founding_id")
    private long foundingId;
    private int place;
    @Enumerated(EnumType.STRING)
    private GroupSeat seat;
    private String name;
    private boolean head;

    protected GroupMember() {
    }

    static GroupMember of(Founding founding, int place, PreparatoryGroupRule.Member named) {
        GroupMember member = new GroupMember();
        member.foundingId = founding.id();
        member.place = place;
        member.seat = named.seat();
        member.name = Typed.required(named.name(), 60, "members");
        member.head = named.head();
        return member;
    }

    public GroupSeat seat() {
        return seat;
    }

    public String name() {
        return name;
    }

    public boolean isHead() {
        return head;
    }
}
