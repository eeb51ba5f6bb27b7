package org.yishi.deliberation.follow;

/** The file of a consultation is about to be closed (归档); other rooms may refuse it. */
public record FileClosed(long consultationId) {
}
