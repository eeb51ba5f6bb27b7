package org.yishi.portal.ballot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellersKeyTest {

    private static final byte[] KEY = {1, 2, 3, 4};
    private static final String LOCKED = TellersKey.lock(KEY, "portal/ballot/7", "first passphrase", "second passphrase");

    @Test
    void bothPassphrasesOpenIt() {
        assertThat(TellersKey.unlock(LOCKED, "portal/ballot/7", "first passphrase", "second passphrase")).contains(KEY);
        assertThat(TellersKey.unlock(LOCKED.substring(0, 20) + "\n " + LOCKED.substring(20), "portal/ballot/7", "first passphrase", "second passphrase"))
                .as("typed over several lines").contains(KEY);
    }

    @Test
    void oneAloneTheWrongOrderOrAnotherBallotDoNot() {
        assertThat(TellersKey.unlock(LOCKED, "portal/ballot/7", "first passphrase", "")).isEmpty();
        assertThat(TellersKey.unlock(LOCKED, "portal/ballot/7", "second passphrase", "first passphrase")).isEmpty();
        assertThat(TellersKey.unlock(LOCKED, "portal/ballot/7", "first passphrases", "econd passphrase")).isEmpty();
        assertThat(TellersKey.unlock(LOCKED, "portal/ballot/8", "first passphrase", "second passphrase")).isEmpty();
        assertThat(TellersKey.unlock("nonsense", "portal/ballot/7", "first passphrase", "second passphrase")).isEmpty();
    }
}
