package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The votes of a compound, newest first. */
@Named("neighborhoodListVote")
@RequestScoped
public class ListVoteView {

    private static final int PAGE = 10;

    @Inject
    private VoteReadings readings;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private int number = 1;
    private List<Vote> all = List.of();

    public void load() {
        currentArea.enter(area);
        all = readings.ofArea(area);
        number = Math.min(number, getPages());
    }

    public List<Vote> getLines() {
        return all.subList((number - 1) * PAGE, Math.min(number * PAGE, all.size()));
    }

    public int getPages() {
        return Math.max(1, (all.size() + PAGE - 1) / PAGE);
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
