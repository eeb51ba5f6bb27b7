package org.yishi.deliberation.vote;

/** Votes were given, changed or taken back; or there are many at once. Says whose consultation, not whose votes. */
public record OpinionsMoved(long consultationId) {
}
