package org.yishi.portal.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.rule.period.DaysLeft;

/** What goes on in a community, from everywhere in the portal (domain 10.3). */
@ApplicationScoped
@Open("the community's page is for everybody")
public class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());

    @Inject
    @Any
    private Instance<FrontSource> sources;
    @Inject
    private Plugins plugins;
    @Inject
    private Clock clock;

    /**
     * Something to do.
     *
     * @param daysLeft today included; 0 where no day ends it
     */
    public record Task(FrontItem item, int daysLeft) {

        /** Three days or fewer. */
        public boolean isUrgent() {
            return daysLeft > 0 && daysLeft <= 3;
        }
    }

    /** @param tasks what ends first comes first */
    public record Front(List<Task> tasks, List<FrontItem> running, List<Task> hanging, List<FrontItem> coming, List<FrontAmount> money,
            List<FrontFigure> figures) {
    }

    public Front of(long areaId) {
        LocalDate today = LocalDate.now(clock);
        List<FrontItem> items = all(areaId, source -> source.items(areaId));
        Comparator<Task> soonest = Comparator.comparing((Task task) -> task.daysLeft() == 0).thenComparing(Task::daysLeft);
        Set<String> covered = Set.copyOf(all(areaId, source -> List.copyOf(source.covers(areaId))));
        return new Front(items.stream().filter(item -> item.doing() != null && !covered.contains(item.link())).map(item -> new Task(item, left(today, item.doing().last())))
                .sorted(soonest).toList(),
                in(items, Part.RUNNING).toList(),
                in(items, Part.HANGING).map(item -> new Task(item, item.days() == null ? 0 : left(today, item.days().last()))).sorted(soonest).toList(),
                in(items, Part.COMING).filter(item -> item.when() != null).sorted(Comparator.comparing(FrontItem::when)).toList(),
                all(areaId, source -> source.money(areaId)), all(areaId, source -> source.figures(areaId)));
    }

    private static Stream<FrontItem> in(List<FrontItem> items, Part part) {
        return items.stream().filter(item -> item.part() == part);
    }

    private static int left(LocalDate today, LocalDate last) {
        return last == null ? 0 : DaysLeft.until(last, today);
    }

    /** Core first, then the plugins by name; one that fails leaves no gap, and the log says so. */
    private <T> List<T> all(long areaId, Function<FrontSource, List<T>> question) {
        List<T> all = new ArrayList<>();
        sources.stream().filter(source -> source.pluginId().equals("portal") || plugins.isOn(source.pluginId(), areaId))
                .sorted(Comparator.comparing((FrontSource source) -> !source.pluginId().equals("portal")).thenComparing(FrontSource::pluginId))
                .forEach(source -> {
                    try {
                        all.addAll(question.apply(source));
                    } catch (RuntimeException e) {
                        LOG.log(Level.WARNING, source.pluginId() + " has nothing for the page of area " + areaId, e);
                    }
                });
        return all;
    }
}
