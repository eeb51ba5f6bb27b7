package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** An election in work: candidates proposed and checked, then put to the vote. */
@Named("neighborhoodManageElection")
@RequestScoped
public class ManageElectionView extends SheetView {

    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;

    private Election election;

    @Override
    protected long areaOf(long record) {
        return elections.read(record).areaId();
    }

    @Override
    protected void fill() {
        election = elections.read(getId());
    }

    public Election getElection() {
        return election;
    }

    public List<Candidate> getStanding() {
        return candidates.of(getId());
    }

    /** Still to be held against the three checks. */
    public List<Candidate> getOpen() {
        return getStanding().stream().filter(one -> one.verdict() == Candidate.Verdict.OPEN).toList();
    }

    /** Which check failed is for those who check, and beside no name in public. */
    public boolean isFaultsShown() {
        return may("checkCandidate");
    }

    /** Of a first committee: it is put to the vote together with covenant and rules, when the first meeting is called. */
    public boolean isOfFounding() {
        return !election.origin().isEmpty() && !election.isFollowing();
    }

    public String getFounding() {
        return election.origin().substring(election.origin().lastIndexOf('/') + 1);
    }

    /** Whether the last day for proposing is over. */
    public boolean isNominated() {
        return isNominating() && today().isAfter(election.nominateUntil());
    }

    public boolean isNominating() {
        return election.stage() == Election.Stage.NOMINATING;
    }

    public String propose() {
        candidates.propose(getId(), text("name"), text("unit"), text("words"));
        return here("neighborhood.election.manage.proposed");
    }

    public String check() {
        String verdict = text("verdict");
        candidates.check(getId(), Long.parseLong(text("candidate")), verdict.equals("FIT") ? null : Candidate.Fault.valueOf(verdict), text("note"));
        return here("neighborhood.election.manage.checked");
    }

    public String putToVote() {
        long vote = elections.putToVote(getId());
        return done("/neighborhood/vote/manage?id=" + vote, "neighborhood.election.manage.put");
    }

    public String stop() {
        elections.stop(getId(), text("why"));
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.election.manage.stopped");
    }

    private String here(String key) {
        return done("/neighborhood/election/manage?id=" + getId(), key);
    }
}
