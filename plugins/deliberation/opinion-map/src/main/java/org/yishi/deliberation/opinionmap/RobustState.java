package org.yishi.deliberation.opinionmap;

import java.util.List;

/**
 * What a robust map keeps so that the next one is quick and looks alike.
 *
 * @param statementIds the columns that were fitted
 * @param fitted       their vectors
 * @param centres      of the groups, for 2, 3 … groups
 * @param chance       what chance alone makes of these votes
 * @param countOfVotes how many there were when chance was asked
 * @param choice       how the number of groups came about
 */
record RobustState(long[] statementIds, double[] fitted, List<Points> centres, Distinctness.Chance chance, int countOfVotes, GroupChoice choice) {
}
