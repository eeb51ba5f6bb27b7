package org.yishi.portal.body;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.NotFound;

/** The bodies that core and the running plugins bring. Open to everybody: which bodies there are is public. */
public interface Bodies {

    Optional<Body> find(String id);

    /** @throws NotFound where there is none */
    default Body get(String id) {
        return find(id).orElseThrow(() -> new NotFound("body " + id));
    }

    /** Those that stand in the area, core's first. */
    List<Body> in(long areaId);

    /** Its name in the language of this request. */
    String name(String id);

    /** The name of a group of its roll in the language of this request. */
    String groupName(String id, String basis, String group);

    /** The name of a basis; empty where the body has but one. */
    String basisName(String id, String basis);
}
