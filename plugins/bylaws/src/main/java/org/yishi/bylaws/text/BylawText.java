package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The articles of a bylaw in their order. A value: what changes it answers another text.
 *
 * @param articles each id once
 */
public record BylawText(List<Provision> articles) {

    public static final BylawText EMPTY = new BylawText(List.of());

    public BylawText {
        articles = List.copyOf(articles);
        Set<Long> ids = new HashSet<>();
        articles.forEach(article -> {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException("article " + article.id() + " stands twice");
            }
        });
    }

    public Optional<Provision> find(long id) {
        return articles.stream().filter(article -> article.id() == id).findFirst();
    }

    /** Its number, 第几条; 0 where it does not stand here. */
    public int numberOf(long id) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).id() == id) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The article before it; 0 where it is the first. */
    public long before(long id) {
        int number = numberOf(id);
        return number < 2 ? 0 : articles.get(number - 2).id();
    }

    public List<Long> ids() {
        return articles.stream().map(Provision::id).toList();
    }

    public boolean isEmpty() {
        return articles.isEmpty();
    }

    /** Whether a chapter begins with the article. */
    public boolean beginsChapter(Provision article) {
        long before = before(article.id());
        return !article.chapter().isEmpty() && (before == 0 || !find(before).orElseThrow().chapter().equals(article.chapter()));
    }

    /** All of it as it goes to paper: headings, 第几条, words. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        Heading last = Heading.NONE;
        for (Provision article : articles) {
            Heading heading = Heading.of(article.chapter());
            all.addAll(heading.after(last));
            all.add(new Paragraph(Paragraph.Kind.ARTICLE, ArticleNumber.chinese(numberOf(article.id())) + '　' + article.text()));
            last = heading;
        }
        return all;
    }

    /** The same as one reads it. */
    public String asRead() {
        return paragraphs().stream().map(Paragraph::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }
}
