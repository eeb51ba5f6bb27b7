package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.rule.owners.PetitionRule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One vote for everybody: what is asked, until when, how many have taken part, what came of it and why. */
@Named("neighborhoodShowVote")
@RequestScoped
public class ShowVoteView {

    @Inject
    private VoteReadings readings;
    @Inject
    private Petitions petitions;
    @Inject
    private Results results;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private VoteReadings.Reading reading;

    public void load() {
        reading = readings.of(id);
        currentArea.enter(reading.vote().areaId());
    }

    public VoteReadings.Reading getReading() {
        return reading;
    }

    public Vote getVote() {
        return reading.vote();
    }

    /** How far the demand of owners is; null where the committee proposed it or the demand is met. */
    public PetitionRule.Result getPetition() {
        return getVote().isByOwners() && getVote().stage() == VoteStage.PROPOSED ? petitions.of(getVote()) : null;
    }

    /** Packs of counts before a recount. */
    public List<Integer> getEarlierPacks() {
        return results.earlierPacks(id);
    }

    public long getServed() {
        return readings.served(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
