package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash hash = new PasswordHash();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String kept = hash.of("correct horse");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.matches("correct horse", kept)).isTrue();
        assertThat(hash.matches("correct hors", kept)).isFalse();
    }

    @Test
    void aPasswordThatEverybodyIsToldIsCheap() {
        String kept = hash.ofPublic("yishi-demo");
        assertThat(kept).contains("$m=64,t=1,p=1$");
        assertThat(hash.matches("yishi-demo", kept)).isTrue();
        assertThat(hash.matches("yishi-dem", kept)).isFalse();
    }

    @Test
    void equalPasswordsHaveDifferentHashes() {
        assertThat(hash.of("correct horse")).isNotEqualTo(hash.of("correct horse"));
    }

    @Test
    void nothingMatchesWhereThereIsNoAccount() {
        assertThat(hash.matches("nobody has this password", null)).isFalse();
    }
}
