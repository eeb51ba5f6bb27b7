package org.yishi.portal.ballot.internal;

import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.ChannelRule;

/**
 * Whether a further vote for the same line takes the place of the one that is there.
 *
 * @param rule   declared with the ballot
 * @param secret a secret paper lies in the box among the others: it can neither be found there nor taken out
 */
record SecondVoteRule(ChannelRule rule, boolean secret) {

    boolean replaces(Channel there, Channel comes) {
        return switch (rule) {
            case FIRST_COUNTS -> false;
            case PAPER_PREVAILS -> comes.isPaper() && !there.isPaper();
            case LAST_COUNTS -> !(secret && there.isPaper());
        };
    }
}
