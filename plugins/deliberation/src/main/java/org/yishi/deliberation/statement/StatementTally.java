package org.yishi.deliberation.statement;

import org.yishi.deliberation.vote.Tally;

/** How a statement was voted on. */
public record StatementTally(long id, Tally tally) {
}
