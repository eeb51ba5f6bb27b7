package org.yishi.portal.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/** What an office program tells of the people at the keyboard does not come along. */
class OfficeAuthorsTest {

    private static byte[] zip(String... partsAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < partsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partsAndTexts[i]));
                zip.write(partsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void namesGoAndEverythingElseStays() throws IOException {
        byte[] file = zip("[Content_Types].xml", "<Types/>", "docProps/core.xml", "<cp:coreProperties><dc:title>报价单</dc:title><dc:creator>覃万穗"
                + "</dc:creator><cp:lastModifiedBy xml:lang=\"zh\">任光耀</cp:lastModifiedBy></cp:coreProperties>", "docProps/app.xml",
                "<Properties><Manager>韦某</Manager><Company>攀云公司</Company><Pages>2</Pages></Properties>", "word/document.xml", "<w:t>覃万穗同意</w:t>");
        Map<String, String> kept = parts(OfficeAuthors.without(file));
        assertThat(kept.keySet()).containsExactly("[Content_Types].xml", "docProps/core.xml", "docProps/app.xml", "word/document.xml");
        assertThat(kept.get("docProps/core.xml")).contains("<dc:title>报价单</dc:title>", "<dc:creator></dc:creator>").doesNotContain("覃万穗", "任光耀");
        assertThat(kept.get("docProps/app.xml")).contains("<Pages>2</Pages>").doesNotContain("韦某", "攀云");
        assertThat(kept.get("word/document.xml")).as("what somebody wrote is the document itself").isEqualTo("<w:t>覃万穗同意</w:t>");
    }

    @Test
    void openDocumentsToo() throws IOException {
        byte[] file = zip("mimetype", "application/vnd.oasis.opendocument.text", "meta.xml",
                "<office:meta><meta:initial-creator>覃万穗</meta:initial-creator><dc:creator>覃万穗</dc:creator></office:meta>", "content.xml", "<x/>");
        Map<String, String> kept = parts(OfficeAuthors.without(file));
        assertThat(kept.keySet().iterator().next()).as("programs look for it at the beginning").isEqualTo("mimetype");
        assertThat(kept.get("meta.xml")).doesNotContain("覃万穗");
    }

    @Test
    void aFileThatNamesNobodyIsNotTouched() throws IOException {
        byte[] file = zip("[Content_Types].xml", "<Types/>", "docProps/core.xml", "<cp:coreProperties><dc:creator></dc:creator></cp:coreProperties>");
        assertThat(OfficeAuthors.without(file)).isSameAs(file);
    }
}
