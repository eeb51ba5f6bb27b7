package org.yishi.deliberation.topic;

import java.util.List;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All topics of an area with where they stand and since when; none can be forgotten. */
@Named("deliberationListTopic")
@RequestScoped
public class ListTopicView {

    /** Which of them are shown. */
    public enum Filter {
        ALL, OPEN, OVERDUE, ACCEPTED, REFUSED;

        boolean takes(TopicLine line) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> line.isOpen();
                case OVERDUE -> line.isOverdue();
                case ACCEPTED -> line.state() == TopicState.ACCEPTED || line.state() == TopicState.MERGED;
                case REFUSED -> line.state().isRefused();
            };
        }
    }

    @Inject
    private Topics topics;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private Filter filter = Filter.ALL;
    private List<TopicLine> all = List.of();

    public void load() {
        currentArea.enter(area);
        all = topics.ofArea(area);
    }

    public List<TopicLine> getLines() {
        return all.stream().filter(filter::takes).toList();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public TopicNumbers getNumbers() {
        return TopicNumbers.of(all);
    }

    public Filter[] getFilters() {
        return Filter.values();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public Filter getFilter() {
        return filter;
    }

    /** Anything that is no filter shows all. */
    public void setShow(String name) {
        for (Filter one : Filter.values()) {
            filter = one.name().equals(name) ? one : filter;
        }
    }

    public String getShow() {
        return filter.name();
    }
}
