package org.yishi.portal.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page, layout and tag of core keeps to. */
class PagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern INCLUDED = Pattern.compile("<(?:ui:include|ui:decorate|ui:composition)\\b[^>]*?\\b(?:src|template)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("\\btext(?:\\[|\\.of\\()'(portal\\.[A-Za-z0-9.]+[A-Za-z0-9])'");
    private static final Pattern INLINE = Pattern.compile("\\s(?:style|on[a-z]+)\\s*=\\s*\"|<script(?![^>]*\\bsrc=)|<style\\b|javascript:");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageIncludesIsALiteralPath(Path page) throws IOException {
        for (MatchResult included : INCLUDED.matcher(Files.readString(page)).results().toList()) {
            assertThat(included.group(1)).as("included by %s", page).matches("/[a-z][A-Za-z0-9/]*\\.xhtml");
            assertThat(RESOURCES.resolve("META-INF/resources" + included.group(1))).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInlineOrUnescaped(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(INLINE.matcher(text).results().map(MatchResult::group).toList()).as(page.toString()).isEmpty();
        assertThat(text).doesNotContain("escape=\"false\"", "f:websocket", "f:ajax", "CLIENT_WINDOW");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextThatAPageNamesExists(Path page) throws IOException {
        Set<String> keys = textsOfCore();
        List<String> named = KEY.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();

        assertThat(named.stream().filter(key -> !keys.contains(key))).as(page.toString()).isEmpty();
    }

    @Test
    void theTagLibraryAndItsFilesAreTheSame() throws IOException {
        String library = Files.readString(RESOURCES.resolve("META-INF/portal.taglib.xml"));
        Set<String> declared = new TreeSet<>(Pattern.compile("<source>(.+?)</source>").matcher(library).results()
                .map(found -> found.group(1)).toList());
        Set<String> files = new TreeSet<>();
        try (Stream<Path> tags = Files.list(RESOURCES.resolve("META-INF/tags"))) {
            tags.forEach(tag -> files.add("tags/" + tag.getFileName()));
        }

        assertThat(declared).isEqualTo(files);
    }

    @Test
    void aTagTakesTheAttributesThatTheLibraryDeclares() throws IOException {
        String library = Files.readString(RESOURCES.resolve("META-INF/portal.taglib.xml"));
        for (MatchResult tag : Pattern.compile("<source>(.+?)</source>(.*?)</tag>", Pattern.DOTALL).matcher(library).results().toList()) {
            Set<String> declared = new TreeSet<>(Pattern.compile("<name>(.+?)</name>").matcher(tag.group(2)).results()
                    .map(found -> found.group(1)).toList());
            String file = Files.readString(RESOURCES.resolve("META-INF").resolve(tag.group(1)));
            MatchResult takes = Pattern.compile("<portal:takes names=\"(.*?)\"/>").matcher(file).results().findFirst().orElseThrow();

            assertThat(new TreeSet<>(List.of(takes.group(1).split(" ")))).as(tag.group(1)).isEqualTo(declared);
        }
    }

    @Test
    void chineseAndEnglishSayTheSame() throws IOException {
        assertThat(keysOf("messages_en.properties")).isEqualTo(keysOf("messages.properties"));
        assertThat(keysOf("faces/problems_en.properties")).isEqualTo(keysOf("faces/problems_zh.properties"));
    }

    /** Core keeps the texts of its layers beside the layers; a page may use those of all. */
    private static Set<String> textsOfCore() throws IOException {
        Set<String> keys = new TreeSet<>(keysOf("messages.properties"));
        for (String layer : List.of("services", "people", "register", "admin", "procedure", "document", "notice", "body",
                "meeting", "ballot", "message", "datebook", "opendata", "print", "mydata", "front", "search", "form", "biography")) {
            URL bundle = PagesTest.class.getResource("/org/yishi/portal/" + layer + "/messages.properties");
            if (bundle != null) {
                keys.addAll(keysOf(bundle.openStream()));
            }
        }
        return keys;
    }

    private static Set<String> keysOf(String bundle) throws IOException {
        return keysOf(Files.newInputStream(RESOURCES.resolve("org/yishi/portal").resolve(bundle)));
    }

    private static Set<String> keysOf(InputStream bundle) throws IOException {
        try (Reader reader = new InputStreamReader(bundle, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return new TreeSet<>(texts.stringPropertyNames());
        }
    }
}
