package org.yishi.bylaws.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.text.WrittenText.Written;

class WrittenTextTest {

    @Test
    void chaptersAndArticlesAreRecognised() {
        WrittenText text = WrittenText.read(List.of("桂苑社区居民公约", "（2024年通过）", "第一章　总则", "第一条　为了和睦相处，制定本公约。", "第二章 公共秩序",
                "第二条：楼道不堆放杂物。", "  （一）不放车辆；", "（二）不放易燃物。", "第 3 条 第二条所列情形，先提醒。"));
        assertThat(text.preamble()).containsExactly("桂苑社区居民公约", "（2024年通过）");
        assertThat(text.articles()).containsExactly(new Written("第一章 总则", "为了和睦相处，制定本公约。"),
                new Written("第二章 公共秩序", "楼道不堆放杂物。\n（一）不放车辆；\n（二）不放易燃物。"), new Written("第二章 公共秩序", "第二条所列情形，先提醒。"));
    }

    @Test
    void aLineThatSpeaksOfAnArticleBeginsNone() {
        WrittenText text = WrittenText.read(List.of("第一条 先提醒。", "第一条规定的提醒不收费。"));
        assertThat(text.articles()).containsExactly(new Written("", "先提醒。\n第一条规定的提醒不收费。"));
    }

    @Test
    void anArticleMayBeginWithAWordThatAlsoJoinsTwoNumbers() {
        assertThat(WrittenText.read(List.of("第一条及时清运垃圾。", "第二条和睦相处。", "第一条和第二条由楼栋长提醒。")).articles())
                .containsExactly(new Written("", "及时清运垃圾。"), new Written("", "和睦相处。\n第一条和第二条由楼栋长提醒。"));
    }

    @Test
    void aTextWithoutNumbersHasOneArticleALine() {
        assertThat(WrittenText.read(List.of("不乱扔垃圾。\n\n不高空抛物。")).articles()).extracting(Written::text).containsExactly("不乱扔垃圾。", "不高空抛物。");
    }

    @Test
    void aTextMayCountItsArticlesOtherwise() {
        assertThat(WrittenText.read(List.of("居民公约", "一、不乱扔垃圾。", "1.分类投放；", "2.定时投放。", "二、不高空抛物。", "三人以上聚会不扰民。")))
                .isEqualTo(new WrittenText(List.of("居民公约"), List.of(new Written("", "不乱扔垃圾。\n1.分类投放；\n2.定时投放。"),
                        new Written("", "不高空抛物。\n三人以上聚会不扰民。")), List.of()));
        assertThat(WrittenText.read(List.of("第一章 总则", "本章三条。", "（一）守约。", "第二章 秩序", "（一）不占道。", "（二）不扰民。")).articles()).containsExactly(
                new Written("第一章 总则", "守约。"), new Written("第二章 秩序", "不占道。"), new Written("第二章 秩序", "不扰民。"));
        assertThat(WrittenText.read(List.of("1．禁鸣喇叭。", "2．1.5米以下儿童有人陪。")).articles()).extracting(Written::text)
                .containsExactly("禁鸣喇叭。", "1.5米以下儿童有人陪。");
        assertThat(WrittenText.read(List.of("五、一句话。", "八、又一句话。")).articles()).as("no count").extracting(Written::text)
                .containsExactly("五、一句话。", "八、又一句话。");
    }

    @Test
    void figuresAreWrittenAndReadAlike() {
        assertThat(List.of(ArticleNumber.chinese(1), ArticleNumber.chinese(10), ArticleNumber.chinese(21), ArticleNumber.chinese(105),
                ArticleNumber.chinese(110))).containsExactly("第一条", "第十条", "第二十一条", "第一百零五条", "第一百一十条");
        for (int number = 1; number < 1000; number++) {
            assertThat(ArticleNumber.read(ArticleNumber.figure(number))).hasValue(number);
        }
        assertThat(ArticleNumber.read("十十")).isEmpty();
    }

    @Test
    void aFileOutAndInKeepsTheText() {
        for (int seed = 0; seed < 3_000; seed++) {
            RandomTexts random = new RandomTexts(seed);
            BylawText text = random.drafted();
            List<String> measures = random.coin() ? List.of() : random.coin() ? List.of("提醒") : List.of("提醒", "要求恢复原状");
            List<Paragraph> out = new ArrayList<>(text.paragraphs());
            if (!measures.isEmpty()) {
                out.add(new Paragraph(Paragraph.Kind.MEASURES, "违反公约的，可以采取的措施：" + String.join("、", measures) + "。不采取其他措施。"));
            }
            WrittenText back = WrittenText.of(DocxFile.read(DocxFile.write("桂苑社区居民公约", out)));
            assertThat(back).as("seed %s", seed).isEqualTo(new WrittenText(List.of("桂苑社区居民公约"),
                    text.articles().stream().map(one -> new Written(one.chapter(), one.text())).toList(), measures));
        }
    }

    @Test
    void aFileOutAndInIsTheSameFile() {
        List<Paragraph> text = new RandomTexts(7).drafted().paragraphs();
        byte[] file = DocxFile.write("桂苑社区居民公约", text);
        assertThat(DocxFile.write("桂苑社区居民公约", DocxFile.read(file).stream().skip(1).toList())).isEqualTo(file);
    }

    @Test
    void whatAWordProcessorAddsToOurFileIsRead() {
        List<Paragraph> edited = List.of(new Paragraph(Paragraph.Kind.TITLE, "公约"), new Paragraph(Paragraph.Kind.CHAPTER, "总则"),
                new Paragraph(Paragraph.Kind.ARTICLE, "第一条　不占道。"), new Paragraph(Paragraph.Kind.ARTICLE, "（一）不停车；"), new Paragraph(Paragraph.Kind.OTHER, ""),
                new Paragraph(Paragraph.Kind.OTHER, "第二章 停车"), new Paragraph(Paragraph.Kind.OTHER, "第一节 车棚"), new Paragraph(Paragraph.Kind.OTHER, "第二条 进车棚。"),
                new Paragraph(Paragraph.Kind.ARTICLE, ""), new Paragraph(Paragraph.Kind.MEASURES, "罚款"));
        assertThat(WrittenText.of(edited)).isEqualTo(new WrittenText(List.of("公约"), List.of(new Written("总则", "不占道。\n（一）不停车；"),
                new Written("第二章 停车　第一节 车棚", "进车棚。")), List.of("罚款")));
    }

    @Test
    void whatCommunitiesPublishedIsReadAndComesBackFromAFile() throws IOException {
        String all = new String(WrittenTextTest.class.getResourceAsStream("real-conventions.txt").readAllBytes(), StandardCharsets.UTF_8);
        List<List<String>> published = Arrays.stream(all.split("(?m)^#.*\n")).filter(one -> !one.isBlank()).map(one -> one.lines().toList()).toList();
        assertThat(published).extracting(lines -> WrittenText.read(lines).articles().size()).containsExactly(10, 12, 1);
        assertThat(WrittenText.read(published.get(0)).preamble()).containsExactly("城东社区居民公约");
        assertThat(WrittenText.read(published.get(1)).articles().get(9).text()).isEqualTo("计划生育（2020年文本，现已过时）。");
        assertThat(WrittenText.read(published.get(2)).articles().get(0).text()).startsWith("社区居民应当遵守下列规范：\n（一）合法途径").endsWith("（八）看护未成年人。");
        for (List<String> lines : published) {
            List<Written> articles = WrittenText.read(lines).articles();
            List<Provision> kept = IntStream.range(0, articles.size()).mapToObj(i -> new Provision(i + 1L, "", articles.get(i).text(), "")).toList();
            assertThat(WrittenText.of(DocxFile.read(DocxFile.write(lines.get(0), new BylawText(kept).paragraphs()))).articles()).isEqualTo(articles);
        }
    }

    @Test
    void sectionsDivideAChapter() {
        assertThat(WrittenText.read(List.of("第一章 总则", "第一条 守约。", "第二章 秩序", "第一节　楼道", "第二条 不堆物。", "第二节 停车", "第三条 进车位。", "第一节课不扰民。", "第三章 附则",
                "第四条 施行。")).articles()).containsExactly(new Written("第一章 总则", "守约。"), new Written("第二章 秩序　第一节 楼道", "不堆物。"),
                new Written("第二章 秩序　第二节 停车", "进车位。\n第一节课不扰民。"), new Written("第三章 附则", "施行。"));
    }

    @Test
    void theSentenceOnTheMeasuresIsNoPartOfTheLastArticle() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(WrittenText.class.getResourceAsStream("/org/yishi/bylaws/messages.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        String sentence = words.getProperty("bylaws.read.measures").replace("{0}", "提醒" + words.getProperty("bylaws.read.measures.between") + "警示劝诫");
        assertThat(WrittenText.read(List.of("第一条 守约。", "第二条 劝诫。", sentence))).isEqualTo(new WrittenText(List.of(),
                List.of(new Written("", "守约。"), new Written("", "劝诫。")), List.of("提醒", "警示劝诫")));
    }

    @Test
    void aFileThatAnotherProgramWroteIsRead() throws IOException {
        byte[] file = WrittenTextTest.class.getResourceAsStream("written-elsewhere.docx").readAllBytes();
        WrittenText text = WrittenText.of(DocxFile.read(file));
        assertThat(text.preamble()).containsExactly("桂苑社区居民公约");
        assertThat(text.articles()).containsExactly(new Written("第一章 总则", "为了邻里和睦，制定本公约。"),
                new Written("第二章 公共秩序", "楼道不堆放杂物。\n（一）不停放车辆；\n（二）消防通道\n不堵塞。"), new Written("第二章 公共秩序", "养犬办证，出门牵绳。"));
    }

    @Test
    void whatAWordProcessorPutsBesideTheWordsIsLeftOut() throws IOException {
        byte[] file = docx("<w:p><w:r><w:t xml:space=\"preserve\">第一条　</w:t></w:r><w:ins><w:r><w:t>楼道</w:t></w:r></w:ins><w:del><w:r>"
                + "<w:delText>走廊</w:delText></w:r></w:del><w:r><w:t>不堆物 &lt;ok&gt;。</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>第二条 格子里的。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        assertThat(WrittenText.of(DocxFile.read(file)).articles()).extracting(Written::text).containsExactly("楼道不堆物 <ok>。", "格子里的。");
    }

    @Test
    void numbersThatTheWordProcessorCountsAreRead() throws IOException {
        byte[] file = zip(Map.of("word/document.xml", document(counted("章", "总则") + counted("条", "为了和睦，制定本公约。") + counted("章", "秩序")
                        + counted("条", "楼道不堆物。") + listed(2, 0, "不放车辆；") + listed(2, 0, "不放易燃物。") + "<w:p><w:pPr><w:pStyle w:val=\"条\"/></w:pPr></w:p>"
                        + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"420\"/></w:tabs><w:pStyle w:val=\"条\"/><w:pPrChange><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>养犬牵绳。</w:t></w:r></w:p>" + listed(3, 0, "从头数。")),
                "word/styles.xml", "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"章\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"文\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"条\"><w:basedOn w:val=\"文\"/></w:style></w:styles>",
                "word/numbering.xml", "<w:numbering xmlns:w=\"urn:w\"><w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCountingThousand", "第%1章")
                        + level(1, "chineseCounting", "第%2条") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"5\">" + level(0, "chineseCounting", "（%1）")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"6\">" + level(1, "chineseCounting", "第%2条") + "</w:abstractNum>" + list(1, 0, "")
                        + list(2, 5, "") + list(3, 5, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>") + list(4, 6, "") + "</w:numbering>"));
        assertThat(DocxFile.read(file)).extracting(Paragraph::words).containsExactly("第一章 总则", "第一条 为了和睦，制定本公约。", "第二章 秩序", "第二条 楼道不堆物。", "（一） 不放车辆；", "（二） 不放易燃物。", "",
                "第三条 养犬牵绳。", "（一） 从头数。");
        assertThat(WrittenText.of(DocxFile.read(file)).articles()).extracting(Written::chapter).containsExactly("第一章 总则", "第二章 秩序", "第二章 秩序");
    }

    private static String counted(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String listed(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>" + words
                + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String figures, String form) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + figures + "\"/><w:lvlText w:val=\"" + form + "\"/></w:lvl>";
    }

    private static String list(int list, int kind, String more) {
        return "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"" + kind + "\"/>" + more + "</w:num>";
    }

    @Test
    void aFileThatIsNoneOrGrowsTooLargeIsRefused() throws IOException {
        assertThatThrownBy(() -> DocxFile.read("hello".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocxFile.read(Arrays.copyOf(DocxFile.write("标题", List.of(new Paragraph(Paragraph.Kind.ARTICLE, "第一条　守约。"))), 300))).isInstanceOf(IllegalArgumentException.class);
        byte[] bomb = docx("<w:p><w:r><w:t>" + "a".repeat(21 << 20) + "</w:t></w:r></w:p>");
        assertThatThrownBy(() -> DocxFile.read(bomb)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntityFromElsewhereIsNotFetched() throws IOException {
        byte[] file = zip("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>a&e;b</w:t></w:r></w:p></w:body></w:document>");
        List<String> read = new ArrayList<>();
        try {
            DocxFile.read(file).forEach(one -> read.add(one.words()));
        } catch (IllegalArgumentException refused) {
            read.add("");
        }
        assertThat(read).allSatisfy(line -> assertThat(line).isIn("", "ab"));
    }

    private static byte[] docx(String body) throws IOException {
        return zip(document(body));
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] zip(String document) throws IOException {
        return zip(Map.of("word/document.xml", document));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
