package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bylaw as somebody wrote it down, in lines. A line that begins with 第…章 begins a chapter, one with 第…节 a section of it, one with 第…条 an
 * article; what follows belongs to it. What stands before the first article (a title, a preamble) is kept apart. A text without any 第…条 may
 * count its articles otherwise (一、 or 1. or （一）, in each chapter anew or through all of them); one that does not count at all has one article a line.
 *
 * @param preamble lines before the first article or chapter
 * @param articles in order
 * @param measures names of those that the sentence behind the last article lists; empty where there is no such sentence
 */
public record WrittenText(List<String> preamble, List<Written> articles, List<String> measures) {

    private static final String FIGURE = "(" + ArticleNumber.FIGURE + ")";
    private static final Pattern CHAPTER = Pattern.compile("^第\\s*" + FIGURE + "\\s*章[:：、]?[\\s　]*(.*)$");
    /** 第一节课 in a sentence is none. */
    private static final Pattern SECTION = Pattern.compile("^第\\s*" + FIGURE + "\\s*节(?:[:：、]?[\\s　]+(.*)|[:：、]?([^，。；,;]{0,15}))$");
    private static final Pattern ARTICLE = Pattern.compile("^第\\s*" + FIGURE + "\\s*条[:：、]?[\\s　]*(.*)$", Pattern.DOTALL);
    /** The message {@code bylaws.read.measures}. */
    private static final Pattern MEASURES = Pattern.compile("^违反公约的，可以采取的措施：(.+)。不采取其他措施。$");
    private static final String CHINESE = "([一二三四五六七八九十百]{1,7})";
    private static final List<Pattern> COUNTED = Stream.of(CHINESE + "\\s*[、.．]", "(\\d{1,3})\\s*(?:[、．]|[.](?!\\d))", "[（(]\\s*" + CHINESE + "\\s*[）)]",
            "[（(]\\s*(\\d{1,3})\\s*[）)]").map(form -> Pattern.compile("^" + form + "[\\s　]*(.*)$")).toList();
    private static final Pattern EDGES = Pattern.compile("^[\\s　\\uFEFF]+|[\\s　]+$");

    /** @param chapter as it is written, 第一章 总则, with its section behind it; empty where there is none */
    public record Written(String chapter, String text) {
    }

    public WrittenText {
        preamble = List.copyOf(preamble);
        articles = List.copyOf(articles);
        measures = List.copyOf(measures);
    }

    /** What a file holds: as its paragraphs are marked, where they are. */
    public static WrittenText of(List<Paragraph> paragraphs) {
        return paragraphs.stream().anyMatch(one -> one.kind() == Paragraph.Kind.ARTICLE) ? MarkedText.read(paragraphs)
                : read(paragraphs.stream().map(Paragraph::words).toList());
    }

    public static WrittenText read(List<String> written) {
        List<String> all = written.stream().flatMap(String::lines).map(WrittenText::stripped).filter(line -> !line.isEmpty()).toList();
        boolean listed = !all.isEmpty() && MEASURES.matcher(all.get(all.size() - 1)).matches();
        WrittenText text = divided(listed ? all.subList(0, all.size() - 1) : all);
        return listed ? new WrittenText(text.preamble, text.articles, measuresIn(all.get(all.size() - 1))) : text;
    }

    private static WrittenText divided(List<String> lines) {
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
        Heading heading = Heading.NONE;
        boolean open = false;
        for (String line : lines) {
            String chapter = chapterIn(line);
            String section = sectionIn(line);
            String begun = article.apply(isHeading(line) ? "" : line);
            if (isHeading(line)) {
                heading = chapter.isEmpty() ? heading.divided(section) : new Heading(chapter, "");
                open = false;
            } else if (begun != null) {
                articles.add(new Written(heading.kept(), begun));
                open = true;
            } else if (open) {
                Written last = articles.remove(articles.size() - 1);
                articles.add(new Written(last.chapter(), (last.text() + "\n" + line).strip()));
            } else {
                preamble.add(line);
            }
        }
        articles.removeIf(one -> one.text().isBlank());
        return new WrittenText(preamble, articles, List.of());
    }

    static String stripped(String line) {
        return EDGES.matcher(line).replaceAll("");
    }

    /** Names of the measures in the sentence; all of it where it is no such sentence. */
    static List<String> measuresIn(String sentence) {
        Matcher names = MEASURES.matcher(sentence.strip());
        return names.matches() ? List.of(names.group(1).split("、")) : sentence.isBlank() ? List.of() : List.of(sentence.strip());
    }

    private static boolean isHeading(String line) {
        return !chapterIn(line).isEmpty() || !sectionIn(line).isEmpty();
    }

    /** As it is kept, 第一节 楼道; empty where the line is none. */
    static String sectionIn(String line) {
        Matcher heading = SECTION.matcher(line);
        boolean is = heading.matches() && ArticleNumber.read(heading.group(1)).isPresent();
        String title = is ? (heading.group(2) == null ? heading.group(3) : heading.group(2)).strip() : "";
        return is ? "第" + heading.group(1) + "节" + (title.isEmpty() ? "" : " " + title) : "";
    }

    /** As it is kept, 第一章 总则; empty where the line is none. */
    static String chapterIn(String line) {
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
            return lines.stream().filter(line -> trial.next(isHeading(line) ? "" : line) != null).count() > 1;
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
    static String articleIn(String line) {
        Matcher article = ARTICLE.matcher(line);
        boolean begins = article.matches() && ArticleNumber.read(article.group(1)).isPresent()
                && !line.matches("(?s)^第\\s*" + FIGURE + "\\s*条(规定|所列|[至和及、]?第).*");
        return begins ? article.group(2).strip() : null;
    }
}
