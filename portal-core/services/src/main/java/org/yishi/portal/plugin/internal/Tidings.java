package org.yishi.portal.plugin.internal;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Reaction;

/**
 * Through which core tells what happened, in the transaction in which it did. A plugin that is switched off for the area hears of it all the same; one
 * whose jar is not there is told when it is back ({@link Retelling}).
 */
@ApplicationScoped
public class Tidings {

    @Inject
    private Event<Object> events;
    @Inject
    private Reaction reaction;
    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private UntoldRepository untold;
    @Inject
    private Clock clock;

    public void tell(Object event) {
        reaction.during(() -> events.fire(event));
    }

    /**
     * Tells whoever is there, and keeps it for the plugin of the dossier where that is not.
     *
     * @param id of what the event can be made from again, see {@link Kept}
     */
    public void tell(Object event, String dossier, Kept kind, long id) {
        if (!catalogue.isKept(dossier)) {
            untold.add(UntoldEntity.of(PluginCatalogue.keeperOf(dossier), dossier, kind, id, Instant.now(clock)));
        }
        tell(event);
    }
}
