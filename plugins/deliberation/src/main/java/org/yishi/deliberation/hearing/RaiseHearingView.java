package org.yishi.deliberation.hearing;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Taking down what is raised in a hearing; each point leads to its answer. */
@Named("deliberationRaiseHearing")
@RequestScoped
public class RaiseHearingView extends ConsultationWorkView {

    @Inject
    private Hearings hearings;

    private Side side;
    private String body;

    public String raise() {
        hearings.raise(getId(), side, body);
        return done("hearing/raise", "deliberation.hearing.raise.done");
    }

    public Side[] getSides() {
        return Side.values();
    }

    public List<HearingPoint> getPoints() {
        return hearings.points(getId());
    }

    /** After the report nothing is taken down and no answer changes. */
    public boolean isOver() {
        return hearings.draft(getId()).filter(Hearing::isReported).isPresent();
    }

    /** Whether the session has begun, in which points are raised. */
    public boolean isHeard() {
        return Hearing.HEARD.contains(getConsultation().stage());
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
