package org.yishi.portal.search.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import org.yishi.portal.search.internal.text.Taken.Outcome;

/** Files that people bring, and files that are made to do harm. */
class ReaderTest {

    private static final String BEFORE = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>";
    private static final String AFTER = "</w:t></w:r></w:p></w:body></w:document>";

    private interface Writing {

        void to(ZipOutputStream zip) throws IOException;
    }

    private static Taken read(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            writing.to(zip);
        }
        return Reader.read("docx", bytes.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String... texts) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (String text : texts) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void grow(OutputStream zip, int megabytes) throws IOException {
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            zip.write(blank);
        }
    }

    @Test
    void aDecentFileIsRead() throws IOException {
        assertThat(read(zip -> part(zip, "word/document.xml", BEFORE, "钢丝绳磨损", AFTER))).isEqualTo(Taken.read("钢丝绳磨损\n"));
    }

    @Test
    void ofAVeryLongOneTheBeginning() throws IOException {
        Taken taken = read(zip -> part(zip, "word/document.xml", BEFORE, "大".repeat(2_000_000), AFTER));
        assertThat(taken.outcome()).isEqualTo(Outcome.READ);
        assertThat(taken.words()).hasSizeBetween(TextOfFile.MOST_CHARACTERS - 1, TextOfFile.MOST_CHARACTERS);
    }

    @Test
    void oneThatGrowsIsLeftWhereverItGrows() throws IOException {
        assertThat(read(zip -> {
            part(zip, "word/media/image1.png");
            grow(zip, 260);
            part(zip, "word/document.xml", BEFORE, "后面的字", AFTER);
        })).as("in a part that nobody reads").isEqualTo(Taken.nothing(Outcome.TOO_LARGE));
        assertThat(read(zip -> {
            part(zip, "word/document.xml", "<w:document xmlns:w=\"w\">");
            grow(zip, 260);
            part(zip, "word/footnotes.xml", BEFORE, "后面的字", AFTER);
        })).as("between the words").isEqualTo(Taken.nothing(Outcome.TOO_LARGE));
        assertThat(read(zip -> {
            for (int i = 0; i < 6_000; i++) {
                part(zip, "word/media/" + i);
            }
        })).as("in many parts").isEqualTo(Taken.nothing(Outcome.TOO_LARGE));
    }

    @Test
    void aBrokenOneIsSaidToBeBroken() throws IOException {
        assertThat(Reader.read("pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8))).isEqualTo(Taken.nothing(Outcome.UNREADABLE));
        assertThat(read(zip -> part(zip, "word/document.xml", "<w:document xmlns:w=\"w\"><w:p></w:document>"))).isEqualTo(Taken.nothing(Outcome.UNREADABLE));
        assertThat(read(zip -> part(zip, "word/document.xml", "<!DOCTYPE a [<!ENTITY b \"", "x".repeat(1000), "\"><!ENTITY c \"", "&b;".repeat(1000), "\">]>",
                "<w:document xmlns:w=\"w\"><w:t>", "&c;".repeat(1000), "</w:t></w:document>")).words()).as("entities that multiply").isEmpty();
    }
}
