package org.yishi.deliberation.vote;

/**
 * The statement whose turn it is for one person.
 *
 * @param statementId 0 where nothing is left
 * @param body        its words
 * @param mine        how this person voted on it, null where not yet
 * @param position    the how-manieth of all it is
 * @param total       on how many this person may vote
 * @param given       how many votes this person has given
 */
public record Turn(long statementId, String body, Choice mine, int position, int total, int given) {

    public boolean isOver() {
        return statementId == 0;
    }
}
