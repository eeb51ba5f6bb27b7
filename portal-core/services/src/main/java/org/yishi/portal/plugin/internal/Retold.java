package org.yishi.portal.plugin.internal;

import java.util.Set;

/** Makes the events of one package of core once more, from what is kept there; a bean, found by itself. */
public interface Retold {

    Set<Kept> kinds();

    /** The event as it was told on its day. @throws org.yishi.portal.access.NotFound where it is not kept any more */
    Object event(Kept kind, long id);
}
