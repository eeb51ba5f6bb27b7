package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A worker enters the words of one side. */
@Named("deliberationEnterPosition")
@RequestScoped
public class EnterPositionView extends ConsultationWorkView {

    @Inject
    private Positions positions;

    private SideLine line;
    private String body;

    @Override
    protected void fill(Consultation known) {
        body = getLine().body();
    }

    public String enter() {
        positions.enter(getId(), getLine().side(), body);
        return done("position/manage", "deliberation.consultation.manage.saved");
    }

    public SideLine getLine() {
        if (line == null) {
            line = positions.work(getId()).lines().stream().filter(one -> one.place() == getPlace()).findFirst()
                    .orElseThrow(() -> new NotFound("side " + getPlace()));
        }
        return line;
    }

    public int getMost() {
        return positions.most(getConsultation());
    }

    public long getPlace() {
        return remembered("place", 0);
    }

    public void setPlace(long place) {
        remembered("place", place);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
