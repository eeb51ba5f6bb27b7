package org.yishi.cobuilding.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** A resident who was served says how it was. */
@Named("cobuildingScoreService")
@RequestScoped
public class ScoreServiceView extends WorkView {

    @Inject
    private Services services;
    @Inject
    private Sides sides;

    private ServiceLine line;

    @Override
    protected long areaOf(long record) {
        return services.read(record).service().areaId();
    }

    @Override
    protected void fill() {
        line = services.read(getId());
    }

    public ServiceLine getLine() {
        return line;
    }

    public boolean isAsked() {
        return getReason().isEmpty();
    }

    /** The one reason why there is nothing to score; empty where there is. */
    public String getReason() {
        String why = !may("score") || !sides.livesIn(getArea()) ? "others" : services.isOfSide(getId()) ? "ownSide" : services.hasScored(getId()) ? "already" : standing();
        return why.isEmpty() ? "" : "cobuilding.service.score." + why;
    }

    /** Why it asks nobody, whoever it is. */
    private String standing() {
        if (line.isAsking()) {
            return "";
        }
        return line.service().served() == 0 ? "nobody" : !line.service().isConfirmed() ? "unconfirmed" : "enough";
    }

    public String score() {
        services.score(getId(), Typed.choice(text("satisfaction"), Satisfaction.class, "satisfaction"), text("remark"));
        return done("/cobuilding/service/score?id=" + getId(), "cobuilding.service.score.done");
    }
}
