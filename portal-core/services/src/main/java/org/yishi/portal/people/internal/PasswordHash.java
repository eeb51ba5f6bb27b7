package org.yishi.portal.people.internal;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Refusal;

/** Argon2id at the cost that OWASP recommends: 19 MiB, two passes, one lane. Only few at once, or a flood of logins takes the memory. */
@ApplicationScoped
public class PasswordHash {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);
    private static final Argon2Function CHEAP = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 10;
    private static final int SALT_BYTES = 16;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private volatile String nobodys;

    public String of(String password) {
        return whenFree(() -> Password.hash(PasswordRule.normal(password)).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult());
    }

    /** Of a password that everybody is told: a cost would hide nothing, and each login of the demo would pay it. */
    public String ofPublic(String password) {
        return Password.hash(PasswordRule.normal(password)).addRandomSalt(SALT_BYTES).with(CHEAP).getResult();
    }

    /** @param hash null where there is no such account: that takes the same time, so that the answer tells nothing */
    public boolean matches(String password, String hash) {
        String against = hash == null ? nobodys() : hash;
        boolean same = whenFree(() -> Password.check(PasswordRule.normal(password), against)
                .with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = of("nobody has this password");
        }
        return nobodys;
    }

    private <T> T whenFree(Supplier<T> work) {
        boolean admitted = false;
        try {
            admitted = free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!admitted) {
                throw new Refusal("portal.login.refusal.busy");
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("portal.login.refusal.busy");
        } finally {
            if (admitted) {
                free.release();
            }
        }
    }
}
