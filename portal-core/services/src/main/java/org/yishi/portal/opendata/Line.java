package org.yishi.portal.opendata;

import java.time.Instant;
import java.util.Map;

/**
 * A record of a dataset as it is told.
 *
 * @param areaId    where it belongs
 * @param area      code of that area
 * @param values    by the names of the fields, in their order; what is not there is null
 * @param page      full address of the page about it, empty where there is none
 * @param published null where no chain tells it
 * @param updated   null where no chain tells it
 * @param dossier   the chain in which it stands, empty where in none
 */
public record Line(long id, long areaId, String area, Map<String, Object> values, String page, Instant published, Instant updated,
        String dossier) {
}
