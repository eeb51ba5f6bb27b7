package org.yishi.decisions.opinion;

import java.util.List;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The desk of the supervision committee: what waits for its opinion. */
@Named("decisionsDeskOpinion")
@RequestScoped
public class DeskOpinionView {

    @Inject
    private Opinions opinions;
    @Inject
    private CurrentArea currentArea;

    private long area;

    private List<Opinions.Waiting> waiting = List.of();

    public void load() {
        currentArea.enter(area);
        waiting = opinions.waiting(area);
    }

    public List<Opinions.Waiting> getWaiting() {
        return waiting;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
