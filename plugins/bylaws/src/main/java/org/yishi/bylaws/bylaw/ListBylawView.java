package org.yishi.bylaws.bylaw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bylaws of a community: what holds, what is being made. */
@Named("bylawsListBylaw")
@RequestScoped
public class ListBylawView {

    @Inject
    private Bylaws bylaws;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private List<Bylaws.Line> lines = List.of();

    public void load() {
        currentArea.enter(area);
        lines = bylaws.in(area, LocalDate.now(clock));
    }

    public List<Bylaws.Line> getLines() {
        return lines;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
