package org.yishi.deliberation.slot;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.TopicNumbers;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the personal page: my topics, and what I can still support. On the desk: how many wait. */
@Named("deliberationTopics")
@RequestScoped
public class TopicSlotView {

    private static final int MOST = 3;

    @Inject
    private Topics topics;
    @Inject
    private Areas areas;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private CurrentArea currentArea;

    private List<TopicLine> mine;
    private Set<Long> communities;
    private TopicNumbers numbers;

    public boolean isMine() {
        return access.may("deliberation.supportTopic", 0);
    }

    public List<TopicLine> getOwn() {
        if (mine == null) {
            mine = topics.mine();
        }
        return mine.stream().limit(MOST).toList();
    }

    /** Those that most people support, without mine. */
    public List<TopicLine> getOthers() {
        Set<Long> known = mine().stream().map(TopicLine::id).collect(Collectors.toSet());
        return topics.supportable(communities()).stream().filter(line -> !known.contains(line.id())).limit(MOST).toList();
    }

    private List<TopicLine> mine() {
        getOwn();
        return mine;
    }

    /** Where I can submit one; 0 where I belong nowhere. */
    public long getHome() {
        return communities().stream().sorted().findFirst().orElse(0L);
    }

    private Set<Long> communities() {
        if (communities == null) {
            communities = people.capacities(current.get().personId()).stream().map(Capacity::areaId).distinct()
                    .map(areaId -> areas.communityOf(areaId).orElse(null)).filter(Objects::nonNull).map(Area::id).collect(Collectors.toSet());
        }
        return communities;
    }

    /** For those who work on topics of a community. */
    public boolean isDesk() {
        return currentArea.get() != null && currentArea.get().kind().governsItself() && access.may("deliberation.seeTopic", currentArea.get().id());
    }

    public TopicNumbers getNumbers() {
        if (numbers == null) {
            numbers = topics.numbers(currentArea.get().id());
        }
        return numbers;
    }
}
