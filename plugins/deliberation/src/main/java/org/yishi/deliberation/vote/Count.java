package org.yishi.deliberation.vote;

/**
 * What was counted when the gathering was over.
 *
 * @param shown  statements that everybody could vote on
 * @param hidden statements hidden by moderators
 * @param digest salted SHA-256 over all votes in order of statement and participant
 */
public record Count(long participants, long shown, long hidden, long votes, String digest) {
}
