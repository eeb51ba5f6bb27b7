package org.yishi.portal.faces.finished;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finished pages by key. A page that was being made while something changed is not kept: it may have read the state before.
 * Pages are also made anew after a minute, because dates come without an event.
 */
@ApplicationScoped
public class FinishedStore {

    private static final long HEAVIEST = 64L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /**
     * @param page the bytes
     * @param area path of ids of its area, empty where the page belongs to none
     */
    private record Kept(Finished page, String area) {
    }

    private final Cache<PageKey, Kept> pages = Caffeine.newBuilder().maximumWeight(HEAVIEST)
            .weigher((PageKey key, Kept kept) -> kept.page().weight() + 200).expireAfterWrite(LONGEST).build();

    /** When an area changed last, counted in changes. */
    private final Map<String, Long> changed = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    public Optional<Finished> find(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key)).map(Kept::page);
    }

    /** The number of changes so far; asked before a page is made. */
    public long now() {
        return changes.get();
    }

    /** @param since what {@link #now} said before the page was made */
    public void keep(PageKey key, Finished page, String area, long since) {
        pages.put(key, new Kept(page, area));
        boolean stale = changed.entrySet().stream()
                .anyMatch(change -> change.getValue() > since && touches(change.getKey(), area));
        if (stale) {
            pages.invalidate(key);
        }
    }

    /** Drops what may show the change. @param area path of ids of the area that changed, empty for the whole portal */
    public void drop(String area) {
        changed.put(area, changes.incrementAndGet());
        pages.asMap().values().removeIf(kept -> touches(area, kept.area()));
    }

    /** A page shows its own area, those above it in its header, and may count what lies below. */
    private static boolean touches(String change, String page) {
        return change.startsWith(page) || page.startsWith(change);
    }
}
