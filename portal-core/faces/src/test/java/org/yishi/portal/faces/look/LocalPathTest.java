package org.yishi.portal.faces.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/me", "/deliberation/consultation/show?id=3&page=2", "/portal/home?q=%E6%A1%82"})
    void pagesOfThisPortalPass(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "portal/me", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "/a//b",
            "/.//evil.example", "/a\r\nSet-Cookie: x=1", "/a b", "/\tevil.example", "javascript:alert(1)", "/a#b", " /a"})
    void everythingElseLeadsToTheFrontPage(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void anEndlessPathIsRefused() {
        assertThat(LocalPath.isLocal("/" + "a".repeat(2000))).isFalse();
    }
}
