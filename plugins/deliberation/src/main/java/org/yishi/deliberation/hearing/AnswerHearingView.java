package org.yishi.deliberation.hearing;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the applicant answers one point, and why. */
@Named("deliberationAnswerHearing")
@RequestScoped
public class AnswerHearingView extends ConsultationWorkView {

    @Inject
    private Hearings hearings;

    private HideReason withheld;
    private PointAnswer answer;
    private String reason;

    private static final String REMEMBERED = "deliberation.hearingPoint";

    private long point;

    @Override
    protected void fill(Consultation known) {
        answer = getLine().answer();
        reason = getLine().reason();
        withheld = getLine().withheld();
    }

    public String save() {
        // an answer makes the words public, so what is not for the public is kept back before it
        if (withheld != null) {
            hearings.withhold(getId(), getPoint(), withheld);
        }
        hearings.answer(getId(), getPoint(), answer, reason);
        return done("hearing/raise", "deliberation.hearing.answer.done");
    }

    public HearingPoint getLine() {
        return hearings.points(getId()).stream().filter(line -> line.id() == getPoint()).findFirst()
                .orElseThrow(() -> new NotFound("point " + getPoint()));
    }

    /** Whether its words may be kept from the public. */
    public boolean isWithholdable() {
        return getLine().side() == Side.WRITTEN;
    }

    public List<HideReason> getReasons() {
        return List.of(HideReason.PERSONAL_DATA, HideReason.ABUSE);
    }

    public HideReason getWithheld() {
        return withheld;
    }

    public void setWithheld(HideReason withheld) {
        this.withheld = withheld;
    }

    public PointAnswer[] getAnswers() {
        return PointAnswer.values();
    }

    public long getPoint() {
        return point != 0 ? point : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    public void setPoint(long point) {
        this.point = point;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, point);
    }

    public PointAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(PointAnswer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
