package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which headings an article stands: a chapter (章) and, where the chapter is divided, a section (节) of it. An article keeps both in one line,
 * 第二章 公共秩序　第一节 楼道.
 */
record Heading(String chapter, String section) {

    static final Heading NONE = new Heading("", "");

    private static final Pattern DIVIDED = Pattern.compile("(?<=[^\\s　])　(?=第" + ArticleNumber.FIGURE + "节)");
    private static final Pattern SECTION = Pattern.compile("^第" + ArticleNumber.FIGURE + "节.*");

    static Heading of(String kept) {
        if (SECTION.matcher(kept).matches()) {
            return new Heading("", kept);
        }
        Matcher divided = DIVIDED.matcher(kept);
        return divided.find() ? new Heading(kept.substring(0, divided.start()), kept.substring(divided.end())) : new Heading(kept, "");
    }

    Heading divided(String by) {
        return new Heading(chapter, by);
    }

    String kept() {
        return chapter.isEmpty() || section.isEmpty() ? chapter + section : chapter + "　" + section;
    }

    /** What is to be written where the article before stood under another one. */
    List<Paragraph> after(Heading before) {
        List<Paragraph> written = new ArrayList<>();
        if (!chapter.equals(before.chapter) || section.isEmpty() && !before.section.isEmpty()) {
            written.add(new Paragraph(Paragraph.Kind.CHAPTER, chapter));
        }
        if (!section.isEmpty() && (!written.isEmpty() || !section.equals(before.section))) {
            written.add(new Paragraph(Paragraph.Kind.SECTION, section));
        }
        return written;
    }
}
