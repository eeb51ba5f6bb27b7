package org.yishi.portal.datebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.Actor;

/** A bean that knows of dates: meetings, ballots, disclosures, days of a consultation. CDI finds it. */
public interface DatebookSource {

    /** The plugin to which it belongs; {@code portal} for core. Where that is switched off its entries are not asked for. */
    String pluginId();

    /**
     * What everybody may know of, with a fixed number of queries.
     *
     * @param areaIds areas in which the plugin is on
     * @param from    first day
     * @param to      last day, included
     * @return entries of which at least a part lies between these days
     */
    List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to);

    /** The public entry of that id, whenever it is. */
    Optional<DatedEntry> find(String id);

    /**
     * What concerns a person: being called, being able to vote. Public ones may be among them.
     *
     * @param person who is also the current actor while this is asked
     */
    default List<DatedEntry> mine(Actor person, LocalDate from, LocalDate to) {
        return List.of();
    }
}
