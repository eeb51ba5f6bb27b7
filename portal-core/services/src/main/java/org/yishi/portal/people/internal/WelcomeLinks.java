package org.yishi.portal.people.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.ledger.LedgerEntry;

/** One-time links by which whoever sees the operator's console makes the first administrator. Of a link only its hash is kept. */
@ApplicationScoped
public class WelcomeLinks {

    private static final Duration VALID = Duration.ofHours(72);
    private static final int BYTES = 32;

    @Inject
    private WelcomeLinkRepository links;
    @Inject
    private PeopleRepository people;
    @Inject
    private WelcomeFile console;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** After the demo, which brings an administrator of its own. */
    void offer(@Observes @Priority(5000) PortalStarted started) throws Exception {
        if (isNeeded()) {
            String token = unit.run(this::make);
            console.add(List.of("", "还没有系统管理员。请在 72 小时内打开下面的一次性链接，设立第一位管理员：",
                    "There is no administrator yet. Open this one-time link within 72 hours to set up the first one:",
                    "", "  " + baseUrl.replaceAll("/+$", "") + "/portal/account/first?token=" + token, ""));
        }
    }

    /** Whether there is no administrator of the whole portal today. */
    public boolean isNeeded() {
        return people.administratorsBeside(0, LocalDate.now(clock)) == 0;
    }

    public boolean isGood(String token) {
        return token != null && isNeeded() && links.isGood(LedgerEntry.sha256(token), now());
    }

    /** Uses the link up; false where it was used, has run out or never was. */
    public boolean use(String token) {
        return token != null && links.use(LedgerEntry.sha256(token), now());
    }

    String make() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.add(LedgerEntry.sha256(token), now().plus(VALID));
        return token;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
