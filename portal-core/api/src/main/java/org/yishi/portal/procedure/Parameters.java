package org.yishi.portal.procedure;

import java.util.Map;

/** Takes the figures that a matter begins with, so that a later change of a setting never touches it. */
public interface Parameters {

    /** The values that the settings have in the area now. */
    Map<String, String> freeze(long areaId, String... keys);
}
