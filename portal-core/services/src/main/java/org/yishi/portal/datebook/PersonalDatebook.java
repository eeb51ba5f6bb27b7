package org.yishi.portal.datebook;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.datebook.internal.DatebookFeedRepository;
import org.yishi.portal.datebook.internal.Occasions;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/**
 * A person's own calendar by a secret address: the meetings to which the roll calls, the ballots with an own line, and what is to be
 * done until when. A calendar program cannot log in, so who knows the address reads it; who renews it locks all others out.
 */
@ApplicationScoped
public class PersonalDatebook {

    private static final String PURPOSE = "datebook-feed";
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    @Inject
    private DatebookFeedRepository feeds;
    @Inject
    private Occasions occasions;
    @Inject
    private AccountRepository accounts;
    @Inject
    private PeopleRepository people;
    @Inject
    private KeyedHash keyed;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Makes an address, or another one in place of the one before. @return the secret, which is told this once and kept nowhere */
    @Guarded("portal.keepDatebook")
    public String renew() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.renew(person(), keyed.of(PURPOSE, secret), Instant.now(clock));
        act.on("portal/person/" + person()).fact("calendar", "renewed");
        return secret;
    }

    @Guarded("portal.keepDatebook")
    public void stop() {
        act.on("portal/person/" + person()).fact("calendar", feeds.forget(person()) ? "stopped" : "none");
    }

    /** Since when there is an address; empty where there is none. */
    @Guarded(value = "portal.keepDatebook", kind = Guarded.Kind.READ)
    public Optional<Instant> since() {
        return feeds.madeAt(person());
    }

    /**
     * What an address tells, from a month ago to a year ahead.
     *
     * @throws NotFound where it is none, or none any more
     */
    @Open("the address itself is the secret, since calendar programs cannot log in; it tells the person's own dates only")
    public List<Occasion> at(String secret) {
        Actor owner = feeds.personOf(keyed.of(PURPOSE, secret)).filter(id -> accounts.ofPerson(id).isPresent()).flatMap(people::find)
                .map(PersonEntity::asActor).orElseThrow(() -> new NotFound("calendar"));
        LocalDate today = LocalDate.now(clock);
        return current.as(owner, () -> occasions.mine(owner, today.minusMonths(1), today.plusYears(1)));
    }

    private long person() {
        return current.get().personId();
    }
}
