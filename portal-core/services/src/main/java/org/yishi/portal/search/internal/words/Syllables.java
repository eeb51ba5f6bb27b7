package org.yishi.portal.search.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** The readings of characters, without tones and as one types them (绿: lv, lu), and all syllables that there are. */
final class Syllables {

    private static final Pattern SYLLABLE = Pattern.compile("[a-z]{1,6}");
    private static final int FIRST = 0x3007;
    private static final int LAST = 0x9fff;
    /** Read once when the portal starts to index: all characters, so that all syllables are known. */
    private static final List<List<String>> TOKENS = new ArrayList<>(LAST - FIRST + 1);
    private static final List<List<String>> INITIALS = new ArrayList<>(LAST - FIRST + 1);
    private static final NavigableSet<String> ALL = new TreeSet<>();

    static {
        for (int point = FIRST; point <= LAST; point++) {
            Set<String> readings = Character.isIdeographic(point) ? read((char) point) : Set.of();
            TOKENS.add(tokens(readings));
            INITIALS.add(readings.stream().map(reading -> reading.substring(0, 1)).distinct().toList());
        }
    }

    private Syllables() {
    }

    /** What a character may be asked for by; never empty. */
    static List<String> tokens(int point) {
        List<String> known = point >= FIRST && point <= LAST ? TOKENS.get(point - FIRST) : List.of();
        return known.isEmpty() ? List.of(Character.toString(point)) : known;
    }

    /** The first letters of its readings; never empty. */
    static List<String> initials(int point) {
        List<String> known = point >= FIRST && point <= LAST ? INITIALS.get(point - FIRST) : List.of();
        return known.isEmpty() ? List.of(Character.toString(point)) : known;
    }

    static boolean isSyllable(String letters) {
        return ALL.contains(letters);
    }

    /** All syllables that begin with these letters. */
    static Set<String> beginningWith(String letters) {
        return ALL.subSet(letters, true, letters + '\uffff', false);
    }

    static boolean isInitial(String letters) {
        return letters.length() == 1 ? "bpmfdtnlgkhjqxzcsrywaeo".contains(letters) : Set.of("zh", "ch", "sh").contains(letters);
    }

    private static Set<String> read(char character) {
        List<String> readings = PinyinHelper.toPinyinList(character, PinyinStyleEnum.INPUT);
        return readings == null ? Set.of() : readings.stream().filter(reading -> SYLLABLE.matcher(reading).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> tokens(Set<String> readings) {
        Set<String> tokens = new LinkedHashSet<>(readings);
        for (String reading : readings) {
            ALL.add(reading);
            if (reading.length() > 1 && reading.charAt(1) == 'h') {
                tokens.add(reading.substring(0, 2));
            }
        }
        return List.copyOf(tokens);
    }
}
