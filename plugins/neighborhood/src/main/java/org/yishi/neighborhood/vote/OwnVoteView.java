package org.yishi.neighborhood.vote;

import org.yishi.portal.access.Access;

import jakarta.inject.Inject;

/** The pages of owners about a vote; they see what everybody may know of it. */
public abstract class OwnVoteView extends VotePageView {

    @Inject
    private Access access;

    /** Whether the reader showed the identity card at the counter (L3); before, nobody votes on a screen (domain 1.2), and the page says how to. */
    public boolean isChecked() {
        return access.may("neighborhood.castVote", getVote().areaId());
    }

    @Override
    protected VoteReadings.Reading read(VoteReadings all, long vote) {
        return all.of(vote);
    }
}
