package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bylaw as somebody wrote it down, in lines. A line that begins with 第…章 begins a chapter, one that begins with 第…条 an article; what
 * follows belongs to it. What stands before the first article (a title, a preamble) is kept apart. A text without any 第…条 may count its articles
 * otherwise (一、 or 1. or （一）, in each chapter anew or through all of them); one that does not count at all has one article a line.
 *
 * @param preamble lines before the first article or chapter
 * @param articles in order
 */
public record WrittenText(List<String> preamble, List<Written> articles) {

    private static final String FIGURE = "([零一二三四五六七八九十百]{1,7}|\\d{1,3})";
    private static final Pattern CHAPTER = Pattern.compile("^第\\s*" + FIGURE + "\\s*章[:：、]?[\\s　]*(.*)$");
    private static final Pattern ARTICLE = Pattern.compile("^第\\s*" + FIGURE + "\\s*条[:：、]?[\\s　]*(.*)$");
    private static final String CHINESE = "([一二三四五六七八九十百]{1,7})";
    private static final List<Pattern> COUNTED = Stream.of(CHINESE + "\\s*[、.．]", "(\\d{1,3})\\s*(?:[、．]|[.](?!\\d))", "[（(]\\s*" + CHINESE + "\\s*[）)]",
            "[（(]\\s*(\\d{1,3})\\s*[）)]").map(form -> Pattern.compile("^" + form + "[\\s　]*(.*)$")).toList();
    private static final Pattern EDGES = Pattern.compile("^[\\s　\\uFEFF]+|[\\s　]+$");

    /** @param chapter as it is written, 第一章 总则; empty where there is none */
    public record Written(String chapter, String text) {
    }

    public WrittenText {
        preamble = List.copyOf(preamble);
        articles = List.copyOf(articles);
    }

    public static WrittenText read(List<String> written) {
        List<String> lines = written.stream().flatMap(String::lines).map(line -> EDGES.matcher(line).replaceAll("")).filter(line -> !line.isEmpty())
                .toList();
        if (lines.stream().anyMatch(line -> articleIn(line) != null)) {
            return divided(lines, WrittenText::articleIn);
        }
        return COUNTED.stream().map(Counting::new).filter(counting -> counting.runsThrough(lines)).findFirst()
                .map(counting -> divided(lines, counting::next)).orElseGet(() -> divided(lines, line -> line));
    }

    /** @param article what of a line belongs to the article that it begins; null where it begins none */
    private static WrittenText divided(List<String> lines, UnaryOperator<String> article) {
        List<String> preamble = new ArrayList<>();
        List<Written> articles = new ArrayList<>();
        String chapter = "";
        boolean open = false;
        for (String line : lines) {
            String heading = chapterIn(line);
            String begun = article.apply(heading.isEmpty() ? line : "");
            if (!heading.isEmpty()) {
                chapter = heading;
                open = false;
            } else if (begun != null) {
                articles.add(new Written(chapter, begun));
                open = true;
            } else if (open) {
                Written last = articles.remove(articles.size() - 1);
                articles.add(new Written(last.chapter(), (last.text() + "\n" + line).strip()));
            } else {
                preamble.add(line);
            }
        }
        articles.removeIf(one -> one.text().isBlank());
        return new WrittenText(preamble, articles);
    }

    /** As it is kept, 第一章 总则; empty where the line is none. */
    private static String chapterIn(String line) {
        Matcher heading = CHAPTER.matcher(line);
        boolean is = heading.matches() && ArticleNumber.read(heading.group(1)).isPresent();
        return is ? "第" + heading.group(1) + "章" + (heading.group(2).isEmpty() ? "" : " " + heading.group(2)) : "";
    }

    /** Articles counted by a form: each number follows the one before, or begins anew after a heading. */
    private static final class Counting {

        private final Pattern form;
        private int reached;
        private boolean mayBegin = true;

        Counting(Pattern form) {
            this.form = form;
        }

        boolean runsThrough(List<String> lines) {
            Counting trial = new Counting(form);
            return lines.stream().filter(line -> trial.next(chapterIn(line).isEmpty() ? line : "") != null).count() > 1;
        }

        /** An empty line stands for a heading. */
        String next(String line) {
            Matcher article = form.matcher(line);
            int number = article.matches() ? ArticleNumber.read(article.group(1)).orElse(0) : 0;
            boolean begins = number > 0 && (number == reached + 1 || number == 1 && mayBegin);
            mayBegin = line.isEmpty() || mayBegin && !begins;
            if (begins) {
                reached = number;
            }
            return begins ? article.group(2).strip() : null;
        }
    }

    /** What follows 第…条; null where the line begins no article. 第三条规定的… within a sentence begins none. */
    private static String articleIn(String line) {
        Matcher article = ARTICLE.matcher(line);
        boolean begins = article.matches() && ArticleNumber.read(article.group(1)).isPresent()
                && !line.matches("^第\\s*" + FIGURE + "\\s*条(规定|所列|[至和及、]?第).*");
        return begins ? article.group(2).strip() : null;
    }
}
