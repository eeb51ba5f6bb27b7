package org.yishi.neighborhood.vote;

/** The pages of those who lead a vote; they see it in every stage. */
public abstract class WorkVoteView extends VotePageView {

    @Override
    protected VoteReadings.Reading read(VoteReadings all, long vote) {
        return all.work(vote);
    }
}
