package org.yishi.bylaws.text;

import java.util.Arrays;

/**
 * A paragraph on paper, and what it is. In a file it carries that as its style, since words alone do not tell a heading from an article, nor where
 * an article of several lines ends.
 *
 * @param words without any of what the style already says; lines of one article are parted by line ends
 */
public record Paragraph(Kind kind, String words) {

    /** What a paragraph is; the names of the styles are those of the files that were written before. */
    public enum Kind {
        TITLE("BylawTitle"),
        /** 章; without words it ends the chapter before. */
        CHAPTER("BylawChapter"),
        /** 节. */
        SECTION("BylawSection"),
        /** 条, with its number. */
        ARTICLE("BylawArticle"),
        /** The sentence on the measures that the bylaw lists. */
        MEASURES("BylawMeasures"),
        /** Nobody said what it is. */
        OTHER("");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        static Kind ofStyle(String style) {
            return Arrays.stream(values()).filter(kind -> kind.style.equals(style)).findFirst().orElse(OTHER);
        }
    }
}
