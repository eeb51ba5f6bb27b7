package org.yishi.deliberation.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.yishi.deliberation.map.ReadMap.GroupShare;
import org.yishi.deliberation.map.ReadMap.Told;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The map in words: for pages, papers, and whoever does not see pictures. */
@ApplicationScoped
class MapWords {

    private static final int MOST_REASONS = 2;
    private static final int LONGEST_REASON = 90;

    @Inject
    private Texts texts;

    /** What each group says of a statement. */
    List<String> shares(Locale language, ReadMap map, Told told) {
        return told.known().stream().map(of -> map.map().divided()
                ? in(language, "share", ReadMap.letter(of.group().number()), of.share().agree(), of.share().disagree())
                : in(language, "agreeDisagree", of.share().agree(), of.share().disagree())).toList();
    }

    /** The same in the reader's language. */
    List<String> shares(ReadMap map, Told told) {
        return told.known().stream().map(of -> map.map().divided()
                ? texts.get("deliberation.map.share", ReadMap.letter(of.group().number()), of.share().agree(), of.share().disagree())
                : texts.get("deliberation.map.agreeDisagree", of.share().agree(), of.share().disagree())).toList();
    }

    /** One side of a statement that divides: which groups, and what they stand for besides. In Chinese, since it becomes a part of the outcome. */
    String side(ReadMap map, List<GroupShare> groups, boolean agree) {
        String letters = groups.stream().map(of -> ReadMap.letter(of.group().number())).collect(Collectors.joining("、"));
        String reasons = groups.stream().flatMap(of -> map.own(of.group(), true).stream().limit(MOST_REASONS)).map(Told::words).distinct()
                .map(MapWords::shortened).collect(Collectors.joining("；"));
        return in(Locale.SIMPLIFIED_CHINESE, agree ? "side.agree" : "side.disagree", letters, reasons.isEmpty()
                ? in(Locale.SIMPLIFIED_CHINESE, "side.nothing") : reasons);
    }

    String in(Locale language, String key, Object... arguments) {
        return texts.get(language, "deliberation.map." + key, arguments);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_REASON ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_REASON - 1)) + "…";
    }
}
