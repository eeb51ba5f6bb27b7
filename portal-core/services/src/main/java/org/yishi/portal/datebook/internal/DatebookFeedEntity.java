package org.yishi.portal.datebook.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The secret address of a person's calendar; only a keyed hash of it is known here. Renewed, it stops at once to be answered. */
@Entity
@Table(name = "portal_datebook_feed")
public class DatebookFeedEntity {

    @Id
    @Column(name = "person_id")
    private long personId;
    @Column(name = "secret_hash")
    private String secretHash;
    @Column(name = "made_at")
    private Instant madeAt;
    @Version
    private long version;

    protected DatebookFeedEntity() {
    }

    static DatebookFeedEntity of(long personId) {
        DatebookFeedEntity feed = new DatebookFeedEntity();
        feed.personId = personId;
        return feed;
    }

    void renew(String hash, Instant at) {
        secretHash = hash;
        madeAt = at;
    }

    long personId() {
        return personId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
