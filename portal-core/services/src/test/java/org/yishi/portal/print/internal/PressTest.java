package org.yishi.portal.print.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Paper;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** What comes out of the press, read by other software. */
class PressTest {

    private static final Instant AT = Instant.parse("2026-11-26T03:00:00Z");

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void everyKindIsTaggedAndNamesTitleAndLanguage(SheetKind kind) throws Exception {
        try (PDDocument pdf = print(StyleTrial.sample(kind, 1, PrintOrder.of(1)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("文书样张");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(text(pdf)).contains("𠅤某", "𬸚某", "𰻝某", "同意", "42", "社区居民委员会");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws Exception {
        try (PDDocument pdf = print(StyleTrial.sample(SheetKind.RECORD, 1, PrintOrder.of(1)))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
        }
    }

    /** FOP 2.11 by itself tells wrong characters for all that follows a rare one in the same font. */
    @Test
    void rareCharactersAndWhatFollowsThemAreReadRightly() throws Exception {
        String words = "居民𠅤某、㛃某、𪚥某、𬸚某与𰻝某提出：道路照明昏暗，老人夜间出行不便。";
        try (PDDocument pdf = print(draft().paragraph(words).paragraph("第二段再说一次：𠅤某。").done())) {
            assertThat(text(pdf).replaceAll("\\s", "")).contains(words, "第二段再说一次：𠅤某。");
        }
    }

    @Test
    void whatNoFontHasIsWrittenAsItsCodePoint() throws Exception {
        try (PDDocument pdf = print(draft().paragraph("住户" + Character.toString(0x323AF) + "某").done())) {
            assertThat(text(pdf)).contains("住户〔U+323AF〕某");
        }
    }

    @Test
    void pagesAreNumberedAndLongTablesRepeatTheirHeader() throws Exception {
        List<List<String>> rows = IntStream.rangeClosed(1, 150).mapToObj(i -> List.of("第 " + i + " 行", Integer.toString(i))).toList();
        try (PDDocument pdf = print(draft().table("", List.of(Column.text("材料名称", 3), Column.number("数量", 1)), rows).done())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("第 " + page + " 页 共 " + pages + " 页", "材料名称", "编号：示范-2026-003");
            }
            assertThat(text(pdf)).containsSubsequence("第 1 行", "第 75 行", "第 150 行");
        }
    }

    @Test
    void theDigestStandsAtTheFootAndTheClassAtTheHead() throws Exception {
        String digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        try (PDDocument pdf = print(draft().digest(digest).holds(Privacy.OFFICE).paragraph("内容").done())) {
            assertThat(text(pdf)).contains(digest, "portal.print.word.privacy.OFFICE");
        }
    }

    @Test
    void markupInATextIsPrintedAsItIs() throws Exception {
        String nasty = "<fo:external-graphic src=\"file:///etc/passwd\"/> & ]]> \u0000\u001b \uD800";
        try (PDDocument pdf = print(draft().paragraph(nasty).field("<b>", "&amp;").done())) {
            assertThat(text(pdf)).contains("<fo:external-graphic src=\"file:///etc/passwd\"/>", "& ]]>", "<b>", "&amp;");
        }
    }

    @Test
    void paperAndSizeOfTypeAreThoseThatWereOrdered() throws Exception {
        try (PDDocument pdf = print(StyleTrial.sample(SheetKind.POSTER, 1, PrintOrder.of(1).on(Paper.A3)))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(1189f, 1192f);
        }
        SheetDraft text = draft();
        IntStream.range(0, 60).forEach(i -> text.paragraph("社区居民委员会应当及时公布下列事项，接受居民的监督。"));
        SheetDraft large = Sheet.draft(SheetKind.DOCUMENT, 1, "标题", PrintOrder.of(1).inLargeType());
        IntStream.range(0, 60).forEach(i -> large.paragraph("社区居民委员会应当及时公布下列事项，接受居民的监督。"));
        try (PDDocument usual = print(text.done()); PDDocument bigger = print(large.done())) {
            assertThat(bigger.getNumberOfPages()).isGreaterThan(usual.getNumberOfPages());
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        Pictures pictures = new Pictures("http://localhost");
        assertThatThrownBy(() -> pictures.picture("<svg/>".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    private static SheetDraft draft() {
        return Sheet.draft(SheetKind.DOCUMENT, 1, "标题", PrintOrder.of(1)).number("示范-2026-003").asOf(AT);
    }

    static PDDocument print(Sheet sheet) throws Exception {
        return print(sheet, own());
    }

    static PDDocument print(Sheet sheet, String stylesheet) throws Exception {
        Pictures pictures = new Pictures("http://localhost");
        String xml = SheetXml.of(sheet, new Keys(), pictures);
        return Loader.loadPDF(Press.print(sheet, xml, SafeStylesheet.compile(stylesheet, own()), pictures));
    }

    static String own() throws IOException {
        try (InputStream in = PressTest.class.getResourceAsStream("/org/yishi/portal/print/sheet.xsl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Page numbers in Chinese, everything else by its key. */
    private record Keys() implements Texts {

        @Override
        public String get(String key, Object... arguments) {
            return switch (key) {
                case "portal.print.word.page.before" -> "第 ";
                case "portal.print.word.page.middle" -> " 页 共 ";
                case "portal.print.word.page.after" -> " 页";
                case "portal.print.word.number" -> "编号：";
                default -> key;
            };
        }

        @Override
        public String get(Locale language, String key, Object... arguments) {
            return get(key, arguments);
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public Locale language() {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** PDF/UA-1, 7.1, 7.21.4.2 and 7.18.5: what an outside validator found missing. */
    @Test
    void screenReadersAreToldTheTitleAndWhereLinksLead() throws Exception {
        try (PDDocument pdf = print(StyleTrial.sample(SheetKind.RECORD, 1, PrintOrder.of(1)))) {
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">文书样张</rdf:li></rdf:Alt></dc:title>");
            List<String> links = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(((PDType0Font) page.getResources().getFont(name)).getDescendantFont().getFontDescriptor().getCOSObject()
                            .containsKey(COSName.getPDFName("CIDSet"))).isFalse();
                }
                page.getAnnotations().forEach(one -> links.add(one.getContents()));
            }
            assertThat(links).isNotEmpty().doesNotContainNull().doesNotContain("").doesNotHaveDuplicates();
        }
    }

    /** A form of any length has its code on the first page, and nothing of it alone on the last. */
    @Test
    void theCodeOfAFormStandsAtItsTop() throws Exception {
        SheetDraft form = Sheet.draft(SheetKind.FORM, 1, "说一个观点", PrintOrder.of(1).inLargeType()).number("GD-3").blank("您的观点", "一句话", 12);
        try (PDDocument pdf = print(form.add(new Block.Code("/portal/form/enter?what=a.b", "工作人员扫码录入")).done())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).containsSubsequence("说一个观点", "工作人员扫码录入", "您的观点");
        }
    }
}
