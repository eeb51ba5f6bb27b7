package org.yishi.deliberation.standing;

import java.util.List;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The standing councils and residents' boards of an area, those in office first. */
@Named("deliberationListStanding")
@RequestScoped
public class ListStandingView {

    @Inject
    private StandingReadings readings;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private List<StandingLine> all = List.of();

    public void load() {
        currentArea.enter(area);
        all = readings.ofArea(area);
    }

    public List<StandingLine> getInOffice() {
        return all.stream().filter(line -> line.body().isInOffice(line.today())).toList();
    }

    public List<StandingLine> getFormer() {
        return all.stream().filter(line -> !line.body().isInOffice(line.today())).toList();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
