package org.yishi.testkit.browser;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    @AfterEach
    void forget() {
        System.clearProperty("CHROME_BIN");
    }

    @Test
    void aWrongPathIsSaidAndNothingElseIsTried() {
        System.setProperty("CHROME_BIN", "/no/such/browser");
        assertThatIllegalStateException().isThrownBy(Chromium::find).withMessageContaining("/no/such/browser");
    }
}
