package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;

/** What a voter takes home: that a ballot is in, never what is on it. */
public record Receipt(String code, LocalDateTime at, String unit) {

    static Receipt of(Ballot ballot) {
        return new Receipt(ballot.receipt(), ballot.cameAt(), ballot.unit());
    }
}
