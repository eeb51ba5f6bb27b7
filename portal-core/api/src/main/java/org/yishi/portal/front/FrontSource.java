package org.yishi.portal.front;

import java.util.List;
import java.util.Set;

/**
 * What a room of core or a plugin has to say on the community's page (domain 10.3); a CDI bean, found by itself. The page is the same
 * for everybody and read without login, so nothing may be said that is not public. Where the plugin is switched off for an area,
 * its beans are not asked; what they would have said leaves no gap.
 *
 * <p>Each method answers with a fixed number of queries, however much there is, and with what stands in the area and below it.
 */
public interface FrontSource {

    /** The plugin that must be switched on; {@code portal} for core. */
    default String pluginId() {
        return "portal";
    }

    /** At most some dozens; core puts what ends first first. */
    List<FrontItem> items(long areaId);

    /** Local addresses of what this source shows in its own words, so that another source's item for the same page is no task besides: its notice. */
    default Set<String> covers(long areaId) {
        return Set.of();
    }

    default List<FrontFigure> figures(long areaId) {
        return List.of();
    }

    /** In the order in which money goes: planned, agreed, paid. */
    default List<FrontAmount> money(long areaId) {
        return List.of();
    }
}
