package org.yishi.portal.area;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

/** The areas of this portal. Reading is open to everybody: areas are public. */
public interface Areas {

    Optional<Area> find(long id);

    Optional<Area> byCode(String code);

    /** @throws NotFound where there is none */
    default Area get(long id) {
        return find(id).orElseThrow(() -> new NotFound("area " + id));
    }

    /** From the root down to the area itself; empty where there is no such area. */
    List<Area> lineage(long id);

    /** Directly below, by name. */
    List<Area> children(long id);

    /** Those that govern themselves (社区、村), by name. */
    List<Area> communities();

    /** The community or village in which the area lies; empty for streets and above. */
    Optional<Area> communityOf(long id);
}
