package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;

/**
 * Slows down one address that tries many accounts. In memory and of bounded size: the count that matters, that of the account, is
 * in the database. Whole compounds share one address, so the limit is wide and only failures count.
 */
@ApplicationScoped
public class AddressThrottle {

    private static final int MOST_FAILURES = 40;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Window(Instant since, int failures) {
    }

    protected AddressThrottle() {
        this(null);
    }

    @Inject
    public AddressThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal where too many attempts from there failed lately */
    public synchronized void admit(String address) {
        if (current(address).failures() >= MOST_FAILURES) {
            throw new Refusal("portal.login.refusal.address", WINDOW.toMinutes());
        }
    }

    public synchronized void failed(String address) {
        Window window = current(address);
        windows.put(network(address), new Window(window.since(), window.failures() + 1));
    }

    private Window current(String address) {
        Instant now = Instant.now(clock);
        Window window = windows.get(network(address));
        return window == null || window.since().plus(WINDOW).isBefore(now) ? new Window(now, 0) : window;
    }

    /** One household has a whole /64 of IPv6. */
    static String network(String address) {
        String[] groups = address.split(":");
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }
}
