package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.List;

import org.yishi.bylaws.text.WrittenText.Written;

/**
 * Reads a file whose paragraphs say what they are, as those do that the portal writes. Words of an article are taken as they stand; what somebody put in
 * between in another style is read as in a file from elsewhere.
 */
final class MarkedText {

    private final List<String> preamble = new ArrayList<>();
    private final List<Written> articles = new ArrayList<>();
    private List<String> measures = List.of();
    private Heading heading = Heading.NONE;
    private boolean open;

    static WrittenText read(List<Paragraph> paragraphs) {
        MarkedText text = new MarkedText();
        paragraphs.forEach(text::take);
        text.articles.removeIf(one -> one.text().isBlank());
        return new WrittenText(text.preamble, text.articles, text.measures);
    }

    private void take(Paragraph paragraph) {
        String words = paragraph.words();
        switch (paragraph.kind()) {
            case TITLE -> aside(words);
            case CHAPTER -> under(new Heading(words.strip(), ""));
            case SECTION -> under(heading.divided(words.strip()));
            case ARTICLE -> article(words);
            case MEASURES -> measures = WrittenText.measuresIn(words);
            case OTHER -> words.lines().map(WrittenText::stripped).filter(line -> !line.isEmpty()).forEach(this::unmarked);
        }
    }

    private void unmarked(String line) {
        String chapter = WrittenText.chapterIn(line);
        String section = WrittenText.sectionIn(line);
        if (!chapter.isEmpty()) {
            under(new Heading(chapter, ""));
        } else if (!section.isEmpty()) {
            under(heading.divided(section));
        } else {
            article(line);
        }
    }

    private void under(Heading next) {
        heading = next;
        open = false;
    }

    /** A paragraph without a number goes on with the article before. */
    private void article(String words) {
        String begun = WrittenText.articleIn(words);
        if (begun != null) {
            articles.add(new Written(heading.kept(), begun));
            open = true;
        } else if (open) {
            Written last = articles.remove(articles.size() - 1);
            articles.add(new Written(last.chapter(), (last.text() + "\n" + words).strip()));
        } else {
            aside(words);
        }
    }

    private void aside(String words) {
        if (!words.isBlank()) {
            preamble.add(words.strip());
        }
    }
}
