package org.yishi.bylaws.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.portal.access.Refusal;

/** Numbers of articles, days and amendments as people write them. */
public final class Typed {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private Typed() {
    }

    /** The article of that number: 5, 第5条; 0 where nothing is written. */
    public static long article(BylawText text, String typed, String field) {
        String number = typed == null ? "" : typed.replaceAll("[第条\\s]", "");
        if (number.isEmpty() || number.equals("0")) {
            return 0;
        }
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > text.articles().size()) {
            throw new Refusal("bylaws.refusal.articleNumber", text.articles().size()).at(field);
        }
        return text.articles().get(Integer.parseInt(number) - 1).id();
    }

    /** The article after which something is to stand; 0, which has to be written, for the beginning. */
    public static long place(BylawText text, String typed, String field) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.anchor").at(field);
        }
        return article(text, typed, field);
    }

    /** What is proposed, as it stands in the fields of the form: each kind of change needs some of them. */
    public static Proposal.Words amendment(BylawText text, UnaryOperator<String> field) {
        Amendment.Kind kind = field.apply("kind").isEmpty() ? null : Amendment.Kind.valueOf(field.apply("kind"));
        boolean placed = kind == Amendment.Kind.INSERT || kind == Amendment.Kind.MOVE;
        return new Proposal.Words(kind, kind == Amendment.Kind.INSERT ? 0 : article(text, field.apply("article"), "article"),
                placed ? place(text, field.apply("anchor"), "anchor") : 0, field.apply("body"), field.apply("reason"), field.apply("proposers"));
    }

    /** 2026-11-20, 2026年11月20日, 2026.11.20. */
    public static LocalDate day(String typed, String field) {
        Matcher day = DAY.matcher(typed == null ? "" : typed.strip());
        try {
            if (day.matches()) {
                return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("bylaws.refusal.day").at(field);
        }
        throw new Refusal("bylaws.refusal.day").at(field);
    }
}
