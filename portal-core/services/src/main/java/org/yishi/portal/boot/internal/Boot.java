package org.yishi.portal.boot.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Checks what the assembler promised, tells the launcher, and lets everybody know that the portal stands. */
@ApplicationScoped
public class Boot {

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Metamodel metamodel;
    @Inject
    private BootReport report;
    @Inject
    private Event<PortalStarted> started;

    private volatile boolean ready;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        Map<String, String> failures = new LinkedHashMap<>(catalogue.failures());
        metamodel.missing().forEach(failures::putIfAbsent);
        if (!failures.isEmpty()) {
            report.failed(failures);
            return;
        }
        started.fire(new PortalStarted());
        report.ready();
        ready = true;
    }

    /** Whether everything is in place and the portal may take visitors. */
    public boolean isReady() {
        return ready;
    }
}
