package org.yishi.portal.meeting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.meeting.HandChoice;

/** For what somebody raised the hand, in a body that votes by name. */
@Entity
@Sealed
@Table(name = "portal_meeting_hand")
public class HandEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private HandChoice choice;
    @Version
    private long version;

    protected HandEntity() {
    }

    public static HandEntity raised(ItemEntity item, long personId, HandChoice choice) {
        HandEntity hand = new HandEntity();
        hand.meetingId = item.meetingId();
        hand.itemId = item.id();
        hand.personId = personId;
        hand.choice = choice;
        return hand;
    }

    public long itemId() {
        return itemId;
    }

    public long personId() {
        return personId;
    }

    public HandChoice choice() {
        return choice;
    }
}
