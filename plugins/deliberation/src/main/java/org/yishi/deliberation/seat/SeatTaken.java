package org.yishi.deliberation.seat;

/** Somebody who was named has taken the seat. */
public record SeatTaken(long seatId, long personId) {
}
