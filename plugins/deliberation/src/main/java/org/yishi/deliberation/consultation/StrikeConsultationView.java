package org.yishi.deliberation.consultation;

import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Striking out one point of an outcome not yet published. */
@Named("deliberationStrikeConsultation")
@RequestScoped
public class StrikeConsultationView extends ConsultationWorkView {

    @Inject
    private Outcomes outcomes;

    private long point;

    public String strike() {
        outcomes.strike(getId(), point);
        return done("consultation/outcome", "deliberation.consultation.strike.done");
    }

    public PointLine getLine() {
        return outcomes.draft(getId()).stream().filter(line -> line.id() == point).findFirst()
                .orElseThrow(() -> new NotFound("point " + point));
    }

    public long getPoint() {
        return point;
    }

    public void setPoint(long point) {
        this.point = point;
    }
}
