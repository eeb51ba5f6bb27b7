package org.yishi.portal.faces.finished;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.PublicChange;
import org.yishi.portal.time.DayBegan;

/** Drops finished pages when what they show has changed and the change is committed. */
@ApplicationScoped
public class PageChanges {

    /** A running count may be this old: otherwise a lively vote would have every visitor wait for a new page. */
    private static final long PATIENCE_MILLIS = 3_000;

    @Inject
    private FinishedStore store;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    private final Map<String, Long> waiting = new ConcurrentHashMap<>();

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        String path = pathOf(change.areaId());
        if (change.soon()) {
            waiting.putIfAbsent(path, clock.millis() + PATIENCE_MILLIS);
        } else {
            waiting.remove(path);
            store.drop(path);
        }
    }

    /** Days are counted on pages of every plugin, and what is due may be late now; nobody has to tell which. */
    void dayBegan(@Observes DayBegan began) {
        waiting.clear();
        store.drop("");
    }

    /** Asked before a page is looked up: drops what has waited long enough. Costs nothing while nothing waits. */
    public void dropDue() {
        if (!waiting.isEmpty()) {
            long now = clock.millis();
            waiting.forEach((path, due) -> {
                if (due <= now && waiting.remove(path, due)) {
                    store.drop(path);
                }
            });
        }
    }

    /** Where the areas cannot be asked so shortly after the transaction, everything is dropped rather than too little. */
    private String pathOf(long areaId) {
        try {
            return areaId == 0 ? "" : areas.find(areaId).map(Area::path).orElse("");
        } catch (RuntimeException e) {
            return "";
        }
    }
}
