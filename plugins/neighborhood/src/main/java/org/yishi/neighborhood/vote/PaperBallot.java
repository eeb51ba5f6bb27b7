package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;

/**
 * A paper ballot as it lies before who types it.
 *
 * @param serial   printed on it; may be empty where it is no printed ballot
 * @param unit     code of the unit written on it
 * @param owner    which of the owners signed: their place in the party, from 1; 0 for somebody who is not the owner, {@link #BUYER}
 * @param proxyId  by what authority an agent signed; 0 in person
 * @param channel  PAPER, BOX or HOME
 * @param cameAt   when it went into the box
 * @param signed   whether it bears a signature
 * @param scanName name of the scan's file
 * @param scan     its bytes
 * @param instead  the row of the same paper that two read differently, where no serial tells it; 0 for none
 */
public record PaperBallot(String serial, String unit, int owner, long proxyId, BallotChannel channel, LocalDateTime cameAt, boolean signed,
        String scanName, byte[] scan, long instead) {

    /** Who bought since the day of the roll and stands in the seller's place. */
    public static final int BUYER = -1;

    /** One that was not typed before. */
    public PaperBallot(String serial, String unit, int owner, long proxyId, BallotChannel channel, LocalDateTime cameAt, boolean signed,
            String scanName, byte[] scan) {
        this(serial, unit, owner, proxyId, channel, cameAt, signed, scanName, scan, 0);
    }

    @Override
    public String toString() {
        return "PaperBallot[" + serial + "]";
    }
}
