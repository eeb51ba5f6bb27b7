package org.yishi.portal.message.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.text.Texts;

/** Addresses and the codes that confirm them. Of a code only its hash is kept; five wrong ones, or half an hour, and it is worth nothing. */
@ApplicationScoped
public class MailAddressBook {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private MailAddressRepository repository;
    @Inject
    private ReaderRepository readers;
    @Inject
    private OwnMails mails;
    @Inject
    private KeyedHash hash;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    public String normal(String typed) {
        String address = typed == null ? "" : typed.strip();
        try {
            if (address.length() > 254 || !ADDRESS.matcher(address).matches()) {
                throw new Refusal("portal.message.refusal.address").at("address");
            }
            return new InternetAddress(address, true).getAddress();
        } catch (AddressException e) {
            throw new Refusal("portal.message.refusal.address").at("address");
        }
    }

    public String waiting(long personId) {
        return repository.find(personId).filter(one -> one.until().isAfter(Instant.now(clock))).map(MailAddressRepository.Waiting::mail).orElse("");
    }

    public void propose(long personId, String mail) {
        String code = String.format("%06d", RANDOM.nextInt(CODES));
        repository.keep(personId, mail, hash(personId, code), Instant.now(clock).plus(VALID));
        mails.send(mail, texts.get("portal.message.code.subject"), texts.get("portal.message.code.body", code), "address");
    }

    /** A wrong code counts, so it is told with false and not with a refusal, which would undo the counting. */
    public boolean confirm(long personId, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        if (!repository.tryCode(personId, TRIES, Instant.now(clock))) {
            return false;
        }
        MailAddressRepository.Waiting waiting = repository.find(personId).orElseThrow();
        if (!waiting.codeHash().equals(hash(personId, code))) {
            return false;
        }
        readers.begin(personId, LeaveTokens.newSecret());
        readers.address(personId, waiting.mail(), LeaveTokens.newSecret());
        repository.forget(personId);
        return true;
    }

    public void giveUp(long personId) {
        readers.address(personId, null, LeaveTokens.newSecret());
        repository.forget(personId);
    }

    private String hash(long personId, String code) {
        return hash.of("mail-code", personId + "\n" + code);
    }
}
