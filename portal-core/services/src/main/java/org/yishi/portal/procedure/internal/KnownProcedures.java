package org.yishi.portal.procedure.internal;

import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.procedure.Procedure;

/** The procedures that the plugins produce; one that cannot be right is found when the portal starts. */
@ApplicationScoped
public class KnownProcedures {

    @Inject
    @Any
    private Instance<Procedure> produced;
    @Inject
    private PluginCatalogue catalogue;

    private final Map<String, Procedure> byName = new HashMap<>();

    @PostConstruct
    void gather() {
        for (Procedure procedure : produced) {
            if (byName.put(procedure.name(), procedure) != null) {
                throw new IllegalStateException("two procedures are named " + procedure.name());
            }
            procedure.settings().stream().filter(key -> !catalogue.settings().containsKey(key)).findFirst().ifPresent(key -> {
                throw new IllegalStateException("procedure " + procedure.name() + " counts with a setting that nobody declares: " + key);
            });
        }
    }

    void check(@Observes PortalStarted started) {
        // made now, so that a fault is seen now
        byName.size();
    }

    Procedure get(String name) {
        Procedure procedure = byName.get(name);
        if (procedure == null) {
            throw new IllegalArgumentException("no running plugin produces the procedure " + name);
        }
        return procedure;
    }

    boolean isKnown(String name) {
        return byName.containsKey(name);
    }
}
