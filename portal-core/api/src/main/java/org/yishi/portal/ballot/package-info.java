/**
 * Ballots (投票表决): an electorate frozen at opening, one vote for each line of it by whatever channel, open or secret, counted by a
 * cited rule, with a receipt for each voter and a result pack that anybody can check.
 *
 * <p>A plugin {@linkplain org.yishi.portal.ballot.Ballots#announce announces} a ballot inside of an act of its own and hears
 * {@link org.yishi.portal.ballot.BallotCounted} when it is counted. A rule that core does not bring is a
 * {@link org.yishi.portal.ballot.CountingRule} of the plugin.
 */
package org.yishi.portal.ballot;
