package org.yishi.portal.plugin.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.internal.Reaction;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.plugin.PluginInfo;
import org.yishi.portal.time.DayBegan;

/**
 * A plugin whose jar was taken out and put back hears what happened to its dossiers meanwhile, in its order and once: each event in a transaction of
 * its own with what the plugin does because of it. Where it fails, what else happened to the same dossier waits, everything else goes on, and it is
 * told again on the next day or at the next start.
 */
@ApplicationScoped
public class Retelling {

    private static final Logger LOG = Logger.getLogger(Retelling.class.getName());
    /** After the seals of a new plugin began, before demo content is made. */
    private static final int WHEN = 3500;

    @Inject
    private UntoldRepository repository;
    @Inject
    private PluginCatalogue catalogue;
    @Inject
    @Any
    private Instance<Retold> sources;
    @Inject
    private BeanManager beans;
    @Inject
    private CurrentActor current;
    @Inject
    private Reaction reaction;
    @Inject
    private Unit unit;

    void begin(@Observes @Priority(WHEN) PortalStarted started) {
        tell();
    }

    void again(@Observes DayBegan began) {
        tell();
    }

    private void tell() {
        Set<String> stuck = new HashSet<>();
        List<UntoldEntity> untold = unit.always(() -> repository.of(catalogue.running().stream().map(PluginInfo::id).toList()));
        for (UntoldEntity one : untold) {
            if (stuck.contains(one.dossier())) {
                continue;
            }
            try {
                current.as(Actor.PORTAL, () -> unit.always(() -> tell(one)));
            } catch (RuntimeException e) {
                stuck.add(one.dossier());
                LOG.log(Level.WARNING, one.pluginId() + " could not be told of " + one.kind() + " " + one.keptId() + " of " + one.dossier()
                        + ", which happened at " + one.happenedAt() + " while it was not there", e);
            }
        }
    }

    private boolean tell(UntoldEntity one) {
        if (!repository.take(one.id())) {
            return false;
        }
        Object event = sources.stream().filter(source -> source.kinds().contains(one.kind())).findFirst().orElseThrow()
                .event(one.kind(), one.keptId());
        reaction.during(() -> beans.resolveObserverMethods(event).stream().filter(observer -> isOf(observer, one.pluginId()))
                .forEach(observer -> observer.notify(event)));
        return true;
    }

    /** Everybody else has heard it on its day. */
    private boolean isOf(ObserverMethod<?> observer, String pluginId) {
        return catalogue.pluginOf(observer.getBeanClass()).equals(pluginId);
    }
}
