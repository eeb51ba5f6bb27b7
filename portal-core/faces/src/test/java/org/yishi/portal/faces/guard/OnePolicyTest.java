package org.yishi.portal.faces.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.portal.faces.Exchange;

class OnePolicyTest {

    private final Exchange exchange = Exchange.get("/x");

    @Test
    void scriptsAndStylesOnlyFromThePortal() {
        SecurityHeaders.write(exchange.request(), exchange.response());

        assertThat(exchange.answered("Content-Security-Policy")).contains("script-src 'self';", "style-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void theNonceOfPrimeFacesGoesIntoOurPolicy() {
        new OnePolicy(exchange.response()).addHeader("Content-Security-Policy", "script-src 'self' 'nonce-QUJD';");

        assertThat(exchange.answered("Content-Security-Policy")).contains("script-src 'self' 'nonce-QUJD';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void nobodyElseLoosensThePolicy() {
        new OnePolicy(exchange.response()).setHeader("content-security-policy", "script-src * 'unsafe-inline'");

        assertThat(exchange.answered("Content-Security-Policy")).isEqualTo(SecurityHeaders.policy());
    }
}
