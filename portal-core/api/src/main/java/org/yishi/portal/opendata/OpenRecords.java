package org.yishi.portal.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A bean that hands out the records of one dataset; CDI finds it. It returns nothing that a visitor could not read on a page: no
 * drafts, no names of persons who hold no office, no figures from which one person's choice follows.
 *
 * @param <R> a record or entity of the plugin
 */
public interface OpenRecords<R> {

    /** The same each time. */
    Dataset<R> dataset();

    /**
     * Reads with a fixed number of queries.
     *
     * @param areaIds areas in which the plugin is on
     */
    List<R> read(Collection<Long> areaIds, Window window);

    /** One record, wherever it belongs; empty where there is none that everybody may read. */
    Optional<R> find(long id);
}
