package org.yishi.deliberation.statement;

import org.yishi.deliberation.vote.Tally;

/**
 * A statement as the public reads it.
 *
 * @param revealed whether enough people voted to show how; fewer could tell a neighbour's vote
 */
public record StatementLine(long id, String body, Tally tally, boolean revealed) {
}
