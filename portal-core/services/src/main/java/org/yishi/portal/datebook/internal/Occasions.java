package org.yishi.portal.datebook.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.internal.AreasBelow;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.Occasion;
import org.yishi.portal.ledger.internal.ChainTimes;

/** Gathers dates from everything that knows of some. */
@ApplicationScoped
public class Occasions {

    @Inject
    @Any
    private Instance<DatebookSource> sources;
    @Inject
    private AreasBelow below;
    @Inject
    private ChainTimes times;

    /** An entry and the plugin it comes from. */
    private record Found(String pluginId, DatedEntry entry) {
    }

    /** What is public, by its beginning. */
    public List<Occasion> between(Area area, LocalDate from, LocalDate to) {
        List<Found> found = new ArrayList<>();
        for (DatebookSource source : sources) {
            List<Long> where = below.of(area, source.pluginId());
            if (!where.isEmpty()) {
                source.between(where, from, to).stream().filter(Occasions::isPublic).forEach(entry -> found.add(new Found(source.pluginId(), entry)));
            }
        }
        return drawn(found);
    }

    public Optional<Occasion> find(Area area, String name) {
        for (DatebookSource source : sources) {
            if (name.startsWith(source.pluginId() + "-")) {
                Optional<DatedEntry> entry = source.find(name.substring(source.pluginId().length() + 1)).filter(Occasions::isPublic)
                        .filter(one -> below.of(area, source.pluginId()).contains(one.areaId()));
                if (entry.isPresent()) {
                    return drawn(List.of(new Found(source.pluginId(), entry.get()))).stream().findFirst();
                }
            }
        }
        return Optional.empty();
    }

    /** What concerns the person, who has to be the current actor. */
    public List<Occasion> mine(Actor person, LocalDate from, LocalDate to) {
        List<Found> found = new ArrayList<>();
        for (DatebookSource source : sources) {
            source.mine(person, from, to).stream().filter(entry -> below.isOn(source.pluginId(), entry.areaId()))
                    .forEach(entry -> found.add(new Found(source.pluginId(), entry)));
        }
        return drawn(found);
    }

    private static boolean isPublic(DatedEntry entry) {
        return entry.privacy() == Privacy.PUBLIC;
    }

    private List<Occasion> drawn(List<Found> found) {
        Map<String, ChainTimes.Times> changed = times.of(found.stream().map(one -> one.entry().dossier()).filter(dossier -> !dossier.isEmpty())
                .collect(Collectors.toSet()));
        return found.stream().map(one -> new Occasion(one.pluginId() + "-" + one.entry().id(), one.entry(),
                        changed.containsKey(one.entry().dossier()) ? changed.get(one.entry().dossier()).last() : Instant.EPOCH))
                .sorted(Comparator.comparing((Occasion one) -> one.entry().span().begin()).thenComparing(Occasion::name)).toList();
    }
}
