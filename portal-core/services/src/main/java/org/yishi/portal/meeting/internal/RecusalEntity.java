package org.yishi.portal.meeting.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.ledger.Sealed;

/** That somebody has an interest of their own in a matter, and whether the person withdraws (回避) from its vote. */
@Entity
@Sealed
@Table(name = "portal_meeting_recusal")
public class RecusalEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "vote_key")
    private String voteKey;
    private String reason;
    private boolean withdraws;
    @Column(name = "declared_at")
    private Instant declaredAt;
    @Version
    private long version;

    protected RecusalEntity() {
    }

    public static RecusalEntity declared(ItemEntity item, RollMember member, String reason, boolean withdraws, Instant at) {
        RecusalEntity recusal = new RecusalEntity();
        recusal.meetingId = item.meetingId();
        recusal.itemId = item.id();
        recusal.personId = member.personId();
        recusal.voteKey = member.voteKey();
        recusal.reason = Wording.of(reason, 500, "reason");
        recusal.withdraws = withdraws;
        recusal.declaredAt = at;
        return recusal;
    }

    public long itemId() {
        return itemId;
    }

    public long personId() {
        return personId;
    }

    public String voteKey() {
        return voteKey;
    }

    public String reason() {
        return reason;
    }

    public boolean withdraws() {
        return withdraws;
    }
}
