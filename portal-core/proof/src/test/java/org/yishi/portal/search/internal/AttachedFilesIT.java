package org.yishi.portal.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.document.Papers;
import org.yishi.portal.people.Role;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.Found;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Leaflets;
import org.yishi.portal.search.Piece;
import org.yishi.portal.search.SearchIndexes.Unread;
import org.yishi.portal.search.internal.text.Attachments;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A page is found by the words of the files that hang on it. */
@PortalTest
class AttachedFilesIT {

    @Inject
    private Given given;
    @Inject
    private Leaflets leaflets;
    @Inject
    private Papers papers;
    @Inject
    private Attachments attachments;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;
    @Inject
    private IndexOffice office;

    private Area here;
    private String dossier;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        dossier = "portal/leaflet/file" + here.id();
    }

    private List<Hit> found(String words) {
        finding.find(words, here);
        attachments.read();
        return finding.find(words, here).hits();
    }

    private void attach(Privacy privacy, String name, byte[] content) {
        long id = current.as(given.person(Role.COMMITTEE_WORKER, here), () -> papers.keep(here.id(), dossier, privacy, name, content, 0).id());
        current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier,
                Findable.page(dossier, here.id(), "电梯年检", "/portal/leaflet/show?id=1").with(List.of(id))));
    }

    private static byte[] docx(String text) throws IOException {
        return docx(text, 1);
    }

    /** Written bit by bit: what it grows to would not fit into the portal that the test runs in. */
    private static byte[] docx(String text, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>".getBytes(StandardCharsets.UTF_8));
            byte[] words = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(words);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void theWordsOfAnOfficeFile() throws IOException {
        attach(Privacy.PUBLIC, "报告.docx", docx("曳引钢丝绳磨损超限，须更换。"));
        Hit hit = found("钢丝绳磨损").get(0);
        assertThat(hit.attached()).isTrue();
        assertThat(hit.snippet()).contains(new Piece("钢丝绳磨损", true));
    }

    @Test
    void theWordsOfAPdfAndOfAPlainText() throws IOException {
        attach(Privacy.PUBLIC, "report.pdf", pdf("The governor rope was replaced in May."));
        assertThat(found("governor ropes")).hasSize(1);
        attach(Privacy.PUBLIC, "说明.txt", "缓冲器正常。".getBytes(Charset.forName("GB18030")));
        assertThat(found("缓冲器")).hasSize(1);
        assertThat(found("说明")).as("the name of the file").hasSize(1);
        assertThat(found("governor")).as("the page changed").isEmpty();
    }

    @Test
    void aFileThatIsBrokenHarmsNobodyAndNeitherDoesOneThatGrows() throws IOException {
        byte[] broken = pdf("broken");
        attach(Privacy.PUBLIC, "broken.pdf", Arrays.copyOf(broken, broken.length / 2));
        assertThat(found("电梯年检")).hasSize(1);
        attach(Privacy.PUBLIC, "large.docx", docx(" ".repeat(1_000_000), 260));
        assertThat(found("电梯年检")).hasSize(1);
        assertThat(office.state().unread()).contains(new Unread("broken.pdf", "UNREADABLE"), new Unread("large.docx", "TOO_LARGE"));
    }

    @Test
    void whatOnlyTheOfficeMayReadLeadsNowhere() throws IOException {
        attach(Privacy.OFFICE, "内部.docx", docx("举报人在三号楼。"));
        Found found = current.as(given.person(Role.COMMITTEE_WORKER, here), () -> {
            found("举报人");
            return finding.find("举报人", here);
        });
        assertThat(found.hits()).isEmpty();
        assertThat(found("内部")).isEmpty();
    }
}
