package org.yishi.portal.faces.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cards as they are drawn, {@code <section class="card"><h2>}: those of them that are not inside another are folded, but for one of the kind
 * {@code card-stays}, which has to be found without looking for it; all else stays as it is.
 */
final class Folds {

    private static final Pattern SECTION = Pattern.compile("<section\\b[^>]*>|</section\\s*>");
    private static final Pattern CARD = Pattern.compile("(<section\\b(?![^>]*\\bcard-stays\\b)[^>]*?\\bclass=\"card(?=[ \"]))([^\"]*\"[^>]*>)\\s*"
            + "(<h2\\b.*?</h2>)(.*)(</section\\s*>)", Pattern.DOTALL);
    private static final Pattern THING = Pattern.compile("<li\\b|<div class=\"stack\">\\s*<h3\\b");
    /** What asks for an act, or says that something is late. */
    private static final Pattern URGENT = Pattern.compile("class=\"[^\"]*\\b(?:button-primary|badge-warn|card-warn)\\b[^\"]*\"(?![^>]*\\bhidden)");

    private final List<String> pieces = new ArrayList<>();

    Folds(String drawn) {
        Matcher found = SECTION.matcher(drawn);
        int depth = 0;
        int from = 0;
        while (found.find()) {
            boolean begins = found.group().charAt(1) != '/';
            if (begins && depth++ == 0) {
                pieces.add(drawn.substring(from, found.start()));
                from = found.start();
            } else if (!begins && --depth == 0) {
                pieces.add(drawn.substring(from, found.end()));
                from = found.end();
            }
        }
        pieces.add(drawn.substring(from));
    }

    /**
     * @param open  whether one of them lies open: the first that asks for an act, else the first
     * @param count how many things are in a card, in words
     */
    String folded(boolean open, IntFunction<String> count) {
        int opened = open ? mostUrgent() : -1;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            all.append(folded(pieces.get(i), i == opened, count));
        }
        return all.toString();
    }

    private int mostUrgent() {
        int first = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (CARD.matcher(pieces.get(i)).matches()) {
                if (URGENT.matcher(pieces.get(i)).find()) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private static String folded(String piece, boolean open, IntFunction<String> count) {
        Matcher card = CARD.matcher(piece);
        if (!card.matches()) {
            return piece;
        }
        String kind = URGENT.matcher(piece).find() ? "badge badge-warn" : "meta";
        int things = (int) THING.matcher(card.group(4)).results().count();
        return card.group(1) + " fold" + card.group(2) + "<details" + (open ? " open=\"open\"" : "") + "><summary>" + card.group(3)
                + (things == 0 ? "" : "<span class=\"" + kind + "\">" + count.apply(things) + "</span>")
                + "</summary><div class=\"stack\">" + card.group(4) + "</div></details>" + card.group(5);
    }
}
