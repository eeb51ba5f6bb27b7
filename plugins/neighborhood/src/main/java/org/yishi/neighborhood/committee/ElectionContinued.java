package org.yishi.neighborhood.committee;

/** An election is not over with its count, or its count fell: another one is held for the same seats. */
public record ElectionContinued(long electionId, long nextId, String origin) {
}
