package org.yishi.neighborhood.vote;

/** The pages of owners about a vote; they see what everybody may know of it. */
public abstract class OwnVoteView extends VotePageView {

    @Override
    protected VoteReadings.Reading read(VoteReadings all, long vote) {
        return all.of(vote);
    }
}
