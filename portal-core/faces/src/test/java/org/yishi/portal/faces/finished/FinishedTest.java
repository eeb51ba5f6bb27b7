package org.yishi.portal.faces.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.faces.Exchange;

class FinishedTest {

    private static final String TEXT = "<p>社区议事</p>".repeat(200);
    private static final Finished PAGE = Finished.of("text/html;charset=UTF-8", TEXT.getBytes(StandardCharsets.UTF_8));

    @Test
    void whoCanUnpackGetsPackedBytes() throws IOException {
        Exchange exchange = Exchange.get("/x").header("Accept-Encoding", "br, gzip");

        PAGE.answer(exchange.request(), exchange.response());

        assertThat(exchange.answered("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(exchange.body())).readAllBytes()).isEqualTo(PAGE.plain());
        assertThat(exchange.body().length).isLessThan(PAGE.plain().length);
    }

    @Test
    void othersGetPlainBytesUnderAnotherValidator() throws IOException {
        Exchange plain = Exchange.get("/x");
        Exchange packed = Exchange.get("/x").header("Accept-Encoding", "gzip");
        PAGE.answer(plain.request(), plain.response());
        PAGE.answer(packed.request(), packed.response());

        assertThat(plain.body()).isEqualTo(PAGE.plain());
        assertThat(plain.answered("ETag")).startsWith("\"").isNotEqualTo(packed.answered("ETag"));
    }

    @Test
    void whoHasThePageIsToldSoWithoutBody() throws IOException {
        Exchange first = Exchange.get("/x").header("Accept-Encoding", "gzip");
        PAGE.answer(first.request(), first.response());
        Exchange again = Exchange.get("/x").header("Accept-Encoding", "gzip").header("If-None-Match", first.answered("ETag"));

        PAGE.answer(again.request(), again.response());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.answered("ETag")).isEqualTo(first.answered("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"%s\"", "\"zzz\", \"%s-gzip\"", "\"%s\""})
    void validatorsComeInManySpellings(String header) {
        assertThat(PAGE.matches(header.formatted(PAGE.hash()))).isTrue();
    }

    @Test
    void aChangedPageHasAnotherValidator() {
        Finished other = Finished.of(PAGE.type(), (TEXT + " ").getBytes(StandardCharsets.UTF_8));

        assertThat(other.matches('"' + PAGE.hash() + '"')).isFalse();
        assertThat(other.matches(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip|true", "gzip;q=0|false", "deflate, gzip;q=1.0|true", "*;q=0.5|true", "identity|false"})
    void theWeightOfACodingCounts(String header, boolean accepted) {
        assertThat(Finished.accepts(header)).isEqualTo(accepted);
    }

    @Test
    void aHeadRequestHasNoBody() throws IOException {
        Exchange exchange = Exchange.of("HEAD", "/x");

        PAGE.answer(exchange.request(), exchange.response());

        assertThat(exchange.body()).isEmpty();
        assertThat(exchange.answered("Content-Length")).isEqualTo(String.valueOf(PAGE.plain().length));
    }
}
