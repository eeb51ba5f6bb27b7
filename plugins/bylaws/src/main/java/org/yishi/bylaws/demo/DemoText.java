package org.yishi.bylaws.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.yishi.bylaws.version.Wording;

/** The invented texts: a line for each article, with chapter, words, plain words and reason. */
final class DemoText {

    private DemoText() {
    }

    static List<Wording.Words> read(String name) {
        try (InputStream file = DemoText.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\\|", -1))
                    .map(part -> new Wording.Words(part[0], part[1], part[2], part[3], "")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
