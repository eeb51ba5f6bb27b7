package org.yishi.deliberation.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What somebody who holds a seat does with his own telephone: answers the points that are asked about, signs, writes a minority opinion. */
@Named("deliberationAnswerSession")
@RequestScoped
public class AnswerSessionView extends ConsultationVisitView {

    @Inject
    private Standings standings;
    @Inject
    private Rounds rounds;
    @Inject
    private Opinions opinions;

    private final Map<String, Object> values = new HashMap<>();
    private List<PointStanding> points;
    private Opinions.Own own;
    private long point;
    private Stance stance;
    private String reason;

    @Override
    protected void fill(Consultation known) {
        values.put("body", getOwn().dissent());
        point = getAsked() == null ? 0 : getAsked().candidate().id();
    }

    public String answer() {
        rounds.answer(getId(), point, stance, reason);
        return done("session/answer", "deliberation.session.answer.answered");
    }

    public String sign() {
        if (!Boolean.TRUE.equals(values.get("signed"))) {
            throw new Refusal("deliberation.refusal.notTicked").at("signed");
        }
        opinions.sign(getId());
        return done("session/answer", "deliberation.session.answer.signedNow");
    }

    public String dissent() {
        opinions.dissent(getId(), (String) values.get("body"));
        return done("session/answer", "deliberation.session.answer.dissented");
    }

    public List<PointStanding> getPoints() {
        if (points == null) {
            points = standings.of(getId());
        }
        return points;
    }

    /** The point that is asked about now; null where none is. */
    public PointStanding getAsked() {
        return getPoints().stream().filter(PointStanding::isAsked).findFirst().orElse(null);
    }

    /** What I answered in the round that is open; null where I have not. */
    public Answer getGiven() {
        return rounds.mine(getId()).get(getAsked().open().orElseThrow().id());
    }

    public Opinions.Own getOwn() {
        if (own == null) {
            own = opinions.mine(getId());
        }
        return own;
    }

    public boolean isSession() {
        return getConsultation().stage() == Stage.SESSION;
    }

    public boolean isDrafted() {
        return getConsultation().stage() == Stage.DRAFTED;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    /** What is typed into the declared forms. */
    public Map<String, Object> getValues() {
        return values;
    }

    public long getPoint() {
        return point;
    }

    public void setPoint(long point) {
        this.point = point;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
