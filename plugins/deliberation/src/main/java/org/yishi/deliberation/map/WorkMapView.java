package org.yishi.deliberation.map;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.deliberation.consultation.Stage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the map proposes for the outcome, for those who write it. */
@Named("deliberationWorkMap")
@RequestScoped
public class WorkMapView extends ConsultationWorkView {

    @Inject
    private Candidates candidates;

    private List<Candidate> proposed;

    public String take() {
        int taken = candidates.take(getId());
        return done("consultation/outcome", "deliberation.map.work.done", taken);
    }

    public String table() {
        int put = candidates.table(getId());
        return done("session/table", "deliberation.map.work.tabled", put);
    }

    public List<Candidate> getProposed() {
        if (proposed == null) {
            proposed = candidates.of(getId());
        }
        return proposed;
    }

    /** Those named have come together, and something is not on their table yet. */
    public boolean isTableable() {
        return getConsultation().stage() == Stage.SESSION && getProposed().stream().anyMatch(candidate -> !candidate.taken());
    }

    /** The outcome is being written, and something is not in it yet. */
    public boolean isTakeable() {
        return candidates.canTake(getId()) && getProposed().stream().anyMatch(candidate -> !candidate.taken());
    }
}
