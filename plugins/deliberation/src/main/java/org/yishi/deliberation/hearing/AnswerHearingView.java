package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
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

    private PointAnswer answer;
    private String reason;

    private static final String REMEMBERED = "deliberation.hearingPoint";

    private long point;

    @Override
    protected void fill(Consultation known) {
        answer = getLine().answer();
        reason = getLine().reason();
    }

    public String save() {
        hearings.answer(getId(), getPoint(), answer, reason);
        return done("hearing/raise", "deliberation.hearing.answer.done");
    }

    public HearingPoint getLine() {
        return hearings.read(getId()).stream().flatMap(read -> read.points().stream()).filter(line -> line.id() == getPoint()).findFirst()
                .orElseThrow(() -> new NotFound("point " + getPoint()));
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
