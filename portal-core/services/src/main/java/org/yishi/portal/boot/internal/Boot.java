package org.yishi.portal.boot.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.ledger.internal.Checkpoints;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Checks what the assembler promised, tells the launcher, fills an empty portal, and starts the daily work. */
@ApplicationScoped
public class Boot {

    private static final Logger LOG = Logger.getLogger(Boot.class.getName());

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Metamodel metamodel;
    @Inject
    private BootReport report;
    @Inject
    private Checkpoints checkpoints;
    @Inject
    private Event<PortalStarted> started;
    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile boolean ready;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        Map<String, String> failures = new LinkedHashMap<>(catalogue.failures());
        metamodel.missing().forEach(failures::putIfAbsent);
        if (!failures.isEmpty()) {
            report.failed(failures);
            return;
        }
        started.fire(new PortalStarted());
        executor.scheduleWithFixedDelay(this::daily, 1, 60, TimeUnit.MINUTES);
        report.ready();
        ready = true;
    }

    /** Whether everything is in place and the portal may take visitors. */
    public boolean isReady() {
        return ready;
    }

    private void daily() {
        try {
            checkpoints.catchUp();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the daily checkpoint could not be made, it is tried again in an hour", e);
        }
    }
}
