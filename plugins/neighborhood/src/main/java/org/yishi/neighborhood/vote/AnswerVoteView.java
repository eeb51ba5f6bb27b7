package org.yishi.neighborhood.vote;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Demands to count again: mistakes in typing are mended, everything is counted anew, the owner gets an answer. */
@Named("neighborhoodAnswerVote")
@RequestScoped
public class AnswerVoteView extends WorkVoteView {

    @Inject
    private Recounts recounts;

    private String demand;
    private String answer;
    private boolean again = true;

    public String answer() {
        boolean same = recounts.answer(getId(), Long.parseLong(demand), answer, again);
        return done("answer", same ? "neighborhood.vote.answer.same" : "neighborhood.vote.answer.changed");
    }

    public List<RecountDemand> getDemands() {
        return recounts.all(getId());
    }

    public List<RecountDemand> getOpen() {
        return getDemands().stream().filter(RecountDemand::isOpen).toList();
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
