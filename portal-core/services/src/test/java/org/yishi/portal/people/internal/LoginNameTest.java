package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @Test
    void nameAndNumberAreKeptInOneForm() {
        assertThat(LoginName.normal("  Worker ")).isEqualTo("worker");
        assertThat(LoginName.normal("+86 138-1234-5678")).isEqualTo("13812345678");
        assertThat(LoginName.normal(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "王小明", "li.ming_2", "沙马-2"})
    void aNameBeginsWithALetter(String name) {
        assertThat(LoginName.isFit(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1abc", "13812345678", "a b", "a@b", "abcdefghijklmnopqrstuvwxyz12345"})
    void anythingElseIsUnfit(String name) {
        assertThat(LoginName.isFit(name)).isFalse();
    }
}
