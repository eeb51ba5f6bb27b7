package org.yishi.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

import org.yishi.testkit.contract.OpenDataContract;
import org.yishi.testkit.contract.PublicFile;

/** Open data as programs of others ask for it. */
class OpenDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("areas", "offices");
    }

    @Test
    void theDescriptionIsValid() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(PublicFile.text("/data/openapi.json"));
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).containsKeys("/data/{area}/meetings.json", "/data/{area}/meetings/{id}.json", "/data/{area}/meetings.csv",
                "/data/{area}/objections.json", "/data/{area}/index.json", "/data/{area}/records.zip", "/data/pack/{id}.json", "/feed/{area}/all.atom",
                "/datebook/{area}.ics");
    }

    @Test
    void whoHasItAlreadyIsToldSoByEitherValidator() {
        for (String path : List.of("/data/guiyuan/offices.json", "/data/guiyuan/areas.csv", "/feed/guiyuan/all.atom", "/datebook/guiyuan.ics")) {
            HttpResponse<byte[]> first = PublicFile.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            String changed = first.headers().firstValue("Last-Modified").orElseThrow();
            assertThat(PublicFile.get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
            assertThat(PublicFile.get(path, "If-Modified-Since", changed).statusCode()).as(path).isEqualTo(304);
            assertThat(PublicFile.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", changed).statusCode()).as(path).isEqualTo(200);
            assertThat(PublicFile.get(path, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void pagesOfOtherSitesMayReadItAndNoSessionBegins() {
        HttpResponse<byte[]> answer = PublicFile.get("/data/guiyuan/offices.json", "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(PublicFile.send("OPTIONS", "/data/guiyuan/offices.json").headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
        assertThat(PublicFile.send("POST", "/data/guiyuan/offices.json").statusCode()).isEqualTo(405);
    }

    @Test
    void itTravelsCompressed() throws IOException {
        HttpResponse<byte[]> answer = PublicFile.get("/data/guiyuan/offices.json", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(PublicFile.text("/data/guiyuan/offices.json"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(List.of("/data/nowhere/offices.json", "/data/guiyuan/none.json", "/data/guiyuan/offices/9.csv", "/data/guiyuan/meetings/999999.json",
                "/data/guiyuan", "/data/pack/999999.json", "/feed/guiyuan/offices.atom", "/feed/nowhere/all.atom", "/datebook/nowhere.ics",
                "/datebook/guiyuan/portal-meeting-999999.ics", "/datebook/my/" + "A".repeat(43) + ".ics", "/datebook/my.ics"))
                .allSatisfy(path -> assertThat(PublicFile.get(path).statusCode()).as(path).isEqualTo(404));
        assertThat(PublicFile.get("/data/guiyuan/offices.json?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void theDownloadOfACommunityHolds() throws IOException {
        HttpResponse<byte[]> answer = PublicFile.get("/data/guiyuan/records.zip");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        Path file = Files.createTempFile("guiyuan", ".zip");
        try {
            assertThat(ArchiveCheck.check(Files.write(file, answer.body())).faults()).isEmpty();
        } finally {
            Files.delete(file);
        }
    }
}
