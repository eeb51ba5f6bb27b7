package org.yishi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

import org.yishi.testkit.PortalTest;

/**
 * What every dataset promises, asked of the running portal by other software: a plugin that brings datasets inherits it with an empty
 * class whose name ends in {@code ST}.
 */
@PortalTest
@RunAsClient
public abstract class OpenDataContract {

    private static final Pattern NAME = Pattern.compile("\"name\":\"([a-z-]+)\"");
    private static final Pattern FEED = Pattern.compile("\"feed\":\"([^\"]+/feed/[^\"]+)\"");
    private static final Pattern ITEM = Pattern.compile("\\{\"id\":(\\d+),\"area\"");

    /** How a text that no bundle has is shown. */
    private static final Pattern MISSING = Pattern.compile("\\?\\?[a-z][\\w.]*\\?\\?");

    /** Code of an area with records; the demo community where nothing else is said. */
    protected String area() {
        return "guiyuan";
    }

    /** Datasets that must have records there. */
    protected abstract List<String> filled();

    private List<String> datasets() {
        return NAME.matcher(PublicFile.text("/data/" + area() + "/index.json")).results().map(found -> found.group(1)).toList();
    }

    private static void fits(String openapi, String schema, String json) {
        String schemas = openapi.substring(openapi.indexOf("\"schemas\":") + "\"schemas\":".length(), openapi.lastIndexOf(",\"parameters\":"));
        String rooted = "{\"$ref\":\"#/definitions/" + schema + "\",\"definitions\":" + schemas.replace("#/components/schemas/", "#/definitions/") + "}";
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(rooted).validate(json, InputFormat.JSON)).as(schema).isEmpty();
    }

    private static String schema(String dataset) {
        return Pattern.compile("(?:^|-)([a-z])").matcher(dataset).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    @Test
    void everyColumnIsDescribedInWords() {
        assertThat(MISSING.matcher(PublicFile.text("/data/openapi.json")).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void everyAnswerFitsItsDescription() {
        String openapi = PublicFile.text("/data/openapi.json");
        assertThat(datasets()).containsAll(filled());
        for (String dataset : datasets()) {
            String page = PublicFile.text("/data/" + area() + "/" + dataset + ".json");
            fits(openapi, schema(dataset) + "Page", page);
            List<String> ids = ITEM.matcher(page).results().map(found -> found.group(1)).toList();
            assertThat(filled().contains(dataset) && ids.isEmpty()).as(dataset + " is empty").isFalse();
            if (!ids.isEmpty()) {
                fits(openapi, schema(dataset), PublicFile.text("/data/" + area() + "/" + dataset + "/" + ids.get(0) + ".json"));
            }
        }
    }

    @Test
    void everyTableHasTheColumnsOfItsDescription() {
        String openapi = PublicFile.text("/data/openapi.json");
        for (String dataset : datasets()) {
            String head = PublicFile.text("/data/" + area() + "/" + dataset + ".csv").lines().findFirst().orElseThrow();
            String properties = openapi.substring(openapi.indexOf("\"" + schema(dataset) + "\":{\"type\":\"object\""));
            assertThat(head).startsWith("\uFEFFid,area,").endsWith(",page,published,updated,dossier");
            for (String column : head.substring(1).split(",")) {
                assertThat(properties).as(dataset).contains("\"" + column + "\":{");
            }
        }
    }

    @Test
    void everyFeedIsReadByOtherSoftware() throws FeedException {
        List<String> feeds = FEED.matcher(PublicFile.text("/data/" + area() + "/index.json")).results().map(found -> found.group(1)).toList();
        assertThat(feeds).isNotEmpty();
        for (String address : feeds) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(PublicFile.text(address)));
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getUri()).startsWith("tag:");
            assertThat(feed.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getUri()).startsWith("tag:");
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getLink()).startsWith("http");
            });
            assertThat(feed.getEntries()).extracting(entry -> entry.getUri()).doesNotHaveDuplicates();
        }
    }
}
