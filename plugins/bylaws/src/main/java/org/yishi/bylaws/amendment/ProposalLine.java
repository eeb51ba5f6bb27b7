package org.yishi.bylaws.amendment;

import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.WordDifference;

/**
 * An amendment as a page shows it.
 *
 * @param heading    the article that it changes, 第五条; of an insertion after which it is to stand
 * @param anchor     the article after which it stands; empty for the beginning and where it does not move
 * @param difference from the words of the draft
 */
public record ProposalLine(Proposal proposal, String heading, String anchor, WordDifference difference) {

    /** Key of the sentence that says what it does; {0} is the heading, {1} the anchor. */
    public String says() {
        boolean placed = proposal.kind() == Amendment.Kind.INSERT || proposal.kind() == Amendment.Kind.MOVE;
        return "bylaws.amendment.says." + proposal.kind() + (placed && anchor.isEmpty() ? ".first" : "");
    }
}
