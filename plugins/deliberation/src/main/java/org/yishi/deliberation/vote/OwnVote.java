package org.yishi.deliberation.vote;

/** A vote as its voter sees it again. */
public record OwnVote(long statementId, String body, Choice choice) {
}
