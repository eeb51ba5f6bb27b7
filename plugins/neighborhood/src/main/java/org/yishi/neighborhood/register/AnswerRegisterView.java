package org.yishi.neighborhood.register;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clerk answers what owners say of their lines: which wait, and one of them. */
@Named("neighborhoodAnswerRegister")
@RequestScoped
public class AnswerRegisterView extends RegisterAreaView {

    private static final int AT_ONCE = 50;
    private static final String CONTEST = "neighborhood.register.contestId";

    @Inject
    private Contests contests;

    private long id;
    private Contest contest;
    private List<Contest> waiting;
    private String answer;

    @Override
    protected String needed() {
        return "answerContest";
    }

    public List<Contest> getWaiting() {
        if (waiting == null) {
            waiting = contests.waiting(getArea());
        }
        return waiting.stream().limit(AT_ONCE).toList();
    }

    /** How many wait besides those shown; they move up as those are answered. */
    public int getMore() {
        return waiting == null ? 0 : Math.max(0, waiting.size() - AT_ONCE);
    }

    /** Null where the list is shown. */
    public Contest getContest() {
        if (contest == null && getId() != 0) {
            contest = contests.read(getId());
        }
        return contest;
    }

    /** Where its proof is kept; empty where the list is shown. */
    public String getDossier() {
        return getContest() == null ? "" : contest.dossier();
    }

    /** Whether the roll of the vote stays as it is and the line is noted in it. */
    public boolean isFrozen() {
        return getContest() != null && contests.isToBeNoted(getId());
    }

    public String uphold() {
        contests.uphold(getId(), answer);
        return answered();
    }

    public String note() {
        contests.note(getId(), answer);
        return answered();
    }

    public String refuse() {
        contests.refuse(getId(), answer);
        return answered();
    }

    private String answered() {
        return done("/neighborhood/register/answer", "neighborhood.register.answer.done");
    }

    public long getId() {
        return id != 0 ? id : remembered(CONTEST);
    }

    public void setId(long id) {
        this.id = id;
        remember(CONTEST, id);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
