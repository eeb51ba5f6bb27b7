package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** An election for everybody: who stands, by whom proposed, who may be elected, who was elected. */
@Named("neighborhoodShowElection")
@RequestScoped
public class ShowElectionView {

    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Election election;

    public void load() {
        election = elections.read(id);
        currentArea.enter(election.areaId());
    }

    public Election getElection() {
        return election;
    }

    public List<Candidate> getStanding() {
        return candidates.of(id);
    }

    public boolean isFaultsShown() {
        return false;
    }

    public boolean isNominating() {
        return election.stage() == Election.Stage.NOMINATING && !election.isRunOff();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
