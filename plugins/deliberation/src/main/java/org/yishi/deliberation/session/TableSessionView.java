package org.yishi.deliberation.session;

import java.util.List;

import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.outcome.OwnResults;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The table of a session, for those who keep its record: who is there, what was said, where each point stands, and the one next step. */
@Named("deliberationTableSession")
@RequestScoped
public class TableSessionView extends SeatSelectView {

    @Inject
    private Sessions sessions;
    @Inject
    private Moderators moderators;
    @Inject
    private Speeches speeches;
    @Inject
    private Standings standings;
    @Inject
    private Candidates candidates;
    @Inject
    private Rounds rounds;
    @Inject
    private Opinions opinions;
    @Inject
    private OwnResults own;

    private List<Sitting> sittings;
    private List<PointStanding> points;
    private Integer observers;

    public String begin() {
        sessions.begin(getId());
        return done("session/table", "deliberation.session.table.begun");
    }

    public String open(PointStanding point) {
        rounds.open(getId(), point.candidate().id());
        return done("session/table", "deliberation.session.table.opened");
    }

    public String close(PointStanding point) {
        rounds.close(getId(), point.candidate().id());
        return done("session/table", "deliberation.session.table.closed");
    }

    public String strike(PointStanding point) {
        candidates.strike(getId(), point.candidate().id());
        return done("session/table", "deliberation.session.table.struck");
    }

    public String observe() {
        sessions.observed(getId(), observers == null ? 0 : observers);
        return done("session/table", "deliberation.session.table.observed");
    }

    public String write() {
        opinions.write(getId());
        return done("session/draft", "deliberation.session.table.written");
    }

    public List<Sitting> getSittings() {
        if (sittings == null) {
            sittings = sessions.of(getId());
        }
        return sittings;
    }

    public Sitting getLatest() {
        return getSittings().isEmpty() ? null : getSittings().get(getSittings().size() - 1);
    }

    /** Whether a session is called that has not begun. */
    public boolean isAhead() {
        return getLatest() != null && !getLatest().isBegun() && getConsultation().isCounted();
    }

    public boolean isSitting() {
        return getConsultation().stage() == Stage.SESSION;
    }

    /** Whether a further session may be called. */
    public boolean isAdjournable() {
        return isHeld() && (isSitting() || getConsultation().stage() == Stage.DRAFTED);
    }

    /** Whether the first session was called off, so that it may be called anew. */
    public boolean isCallable() {
        return getLatest() == null && (getConsultation().stage() == Stage.INFORMED || getConsultation().stage() == Stage.GATHERED);
    }

    /** Whether the newest session was held. */
    public boolean isHeld() {
        return getLatest() != null && getLatest().isBegun();
    }

    public Moderator getModerator() {
        return moderators.of(getId()).orElse(null);
    }

    public List<Speech> getSpeeches() {
        return speeches.of(getId());
    }

    /** Interests that nobody has spoken for yet. */
    public String getUnheard() {
        return String.join("、", speeches.unheard(getConsultation()));
    }

    public List<PointStanding> getPoints() {
        if (points == null) {
            points = standings.of(getId());
        }
        return points;
    }

    /** Whether every point is settled, or there is none and the form has a result of its own. */
    public boolean isSettled() {
        return (!getPoints().isEmpty() || own.isThere(getId())) && getPoints().stream().allMatch(one -> one.standing().isSettled());
    }

    public Integer getObservers() {
        return observers;
    }

    public void setObservers(Integer observers) {
        this.observers = observers;
    }
}
