package org.yishi.portal.message.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.internal.AccountRepository;

/** Whom what the law requires to be told does not reach outside of the portal. */
@ApplicationScoped
public class Reach {

    private static final int AT_ONCE = 1_000;

    @Inject
    private ReaderRepository readers;
    @Inject
    private AccountRepository accounts;
    @Inject
    private MailServers mail;
    @Inject
    private SmsChannels sms;

    /** Those of the persons who get neither mail nor short message, each with whether there is an account to read it in the inbox. */
    public Map<Long, Boolean> without(Collection<Long> personIds) {
        List<Long> all = personIds.stream().distinct().toList();
        Map<Long, Boolean> without = new HashMap<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<Long> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
            Set<Long> known = accounts.personsAmong(some);
            readers.readers(some, "").values().stream().filter(reader -> !isReached(reader))
                    .forEach(reader -> without.put(reader.personId(), known.contains(reader.personId())));
        }
        return without;
    }

    private boolean isReached(Reader reader) {
        return reader.mail() != null && mail.current().isPresent() || reader.phone() != null && sms.isThere();
    }
}
