package org.yishi.portal.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.DocumentType;

class FileKindTest {

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String refusalOf(byte[] file) {
        try {
            return "taken as " + FileKind.of(file);
        } catch (Refusal refusal) {
            assertThat(refusal.field()).isEqualTo("file");
            return refusal.key().replaceFirst(".*\\.", "");
        }
    }

    @Test
    void officeFilesAreToldByTheirParts() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(DocumentType.DOCX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(DocumentType.XLSX);
        assertThat(refusalOf(zip("program.exe"))).isEqualTo("kind");
    }

    @Test
    void aDocumentWithMacrosIsRefused() throws IOException {
        assertThat(refusalOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).isEqualTo("macros");
    }

    @Test
    void whatSaysThatItHoldsMacrosIsRefusedWhereverTheyLie() throws IOException {
        assertThat(refusalOf(zip("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"))).isEqualTo("macros");
        assertThat(refusalOf(zip("mimetype", "content.xml", "Basic/Standard/Module1.xml"))).isEqualTo("macros");
        assertThat(refusalOf(archive(Map.of("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml".getBytes(
                StandardCharsets.US_ASCII), "word/document.xml", new byte[1])))).isEqualTo("macros");
    }

    @Test
    void openDocumentIsToldByWhatItSaysOfItself() throws IOException {
        for (DocumentType type : new DocumentType[] {DocumentType.ODT, DocumentType.ODS}) {
            assertThat(FileKind.of(archive(Map.of("mimetype", type.mediaType().getBytes(StandardCharsets.US_ASCII), "content.xml",
                    new byte[1])))).isEqualTo(type);
        }
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        assertThat(refusalOf(archive(Map.of("[Content_Types].xml", new byte[1], "word/document.xml", new byte[310 * 1024 * 1024]))))
                .isEqualTo("bomb");
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void textsInBothEncodingsAreTexts() {
        assertThat(FileKind.of("决算表：3,200 元\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(DocumentType.TEXT);
        assertThat(FileKind.text("决算表".getBytes(Charset.forName("GB18030")))).isEqualTo("决算表");
    }

    @Test
    void programsAndPhotosOfTelephonesThatNobodyReadsAreRefused() {
        assertThat(refusalOf(new byte[] {'M', 'Z', 0, 1, 2})).isEqualTo("kind");
        assertThat(refusalOf(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c'})).isEqualTo("heic");
        assertThat(refusalOf(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo("kind");
    }

    @Test
    void thePdfSignatureIsLookedForAtTheBeginning() {
        assertThat(FileKind.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(DocumentType.PDF);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FileKind.of("\0%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theNameSaysWhatTheFileIs() {
        assertThat(FileName.of("C:\\照片\\公示栏.jpeg", DocumentType.JPEG)).isEqualTo("公示栏.jpg");
        assertThat(FileName.of("../../etc/passwd", DocumentType.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("发票.exe", DocumentType.PDF)).isEqualTo("发票.exe.pdf");
        assertThat(FileName.of("\u202e\n", DocumentType.PNG)).isEqualTo("file.png");
        assertThat(FileName.of(null, DocumentType.PNG)).isEqualTo("file.png");
        assertThat(FileName.of("长".repeat(300) + ".pdf", DocumentType.PDF)).hasSize(124);
    }
}
