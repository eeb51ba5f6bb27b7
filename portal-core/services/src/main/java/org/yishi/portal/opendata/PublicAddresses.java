package org.yishi.portal.opendata;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Full addresses, and names that last longer than addresses. */
@ApplicationScoped
public class PublicAddresses {

    private static final String FROM = ",2026:";

    private final String base;
    private final String authority;

    protected PublicAddresses() {
        this("", Optional.empty());
    }

    @Inject
    public PublicAddresses(@ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080") String base,
            @ConfigProperty(name = "portal.tag.authority") Optional<String> authority) {
        this.base = base;
        this.authority = authority.filter(given -> given.matches("[A-Za-z0-9.-]+")).or(() -> Optional.ofNullable(URI.create(base).getHost())).orElse("localhost");
    }

    /** Without the slash at its end. */
    public String base() {
        return base;
    }

    /** @param local begins with a slash; empty stays empty */
    public String full(String local) {
        return local.isEmpty() ? "" : base + local;
    }

    /** {@code webcal://}, which opens the calendar program of the reader. */
    public String webcal(String local) {
        return base.replaceFirst("^https?", "webcal") + local;
    }

    /** The name under which this portal began; operators keep it when they move to another address. */
    public String authority() {
        return authority;
    }

    /** A tag URI (RFC 4151). */
    public String tag(String specific) {
        return "tag:" + authority + FROM + specific;
    }
}
