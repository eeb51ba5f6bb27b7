package org.yishi.portal.search.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads Latin letters as pinyin: xiaoqudaolu as xiao qu dao lu, xqdl as four initials, xqdaolu as both. Letters can be cut in several
 * ways (xian: xian, xi an), so the few most likely ones come back, the one with the fewest and fullest pieces first.
 */
final class PinyinReading {

    private static final int MOST = 6;
    private static final int LONGEST = 40;

    private PinyinReading() {
    }

    /**
     * One way to read the letters.
     *
     * @param places for each place the tokens of which one must stand there; none where the initials say it all
     * @param pairs  for each place but the last its initial with the next one
     */
    record Reading(List<List<String>> places, List<String> pairs) {

        boolean isTwoInitials() {
            return pairs.size() == 1 && places.stream().allMatch(List::isEmpty);
        }
    }

    static List<Reading> of(String letters) {
        if (letters.length() > LONGEST || !letters.matches("[a-z0-9]*[a-z][a-z0-9]*") || letters.length() < 2) {
            return List.of();
        }
        List<List<Cut>> best = new ArrayList<>();
        best.add(List.of(new Cut(List.of(), 0)));
        for (int end = 1; end <= letters.length(); end++) {
            List<Cut> here = new ArrayList<>();
            for (int start = Math.max(0, end - 6); start < end; start++) {
                String piece = letters.substring(start, end);
                int cost = cost(piece, end == letters.length());
                if (cost > 0) {
                    best.get(start).forEach(before -> here.add(before.and(piece, cost)));
                }
            }
            here.sort(Comparator.comparingInt(Cut::cost));
            best.add(here.subList(0, Math.min(MOST, here.size())));
        }
        return best.get(letters.length()).stream().filter(cut -> cut.pieces().size() > 1 || Syllables.isSyllable(letters))
                .map(Cut::reading).toList();
    }

    /** 0 where it is no piece of pinyin. */
    private static int cost(String piece, boolean last) {
        if (Syllables.isSyllable(piece)) {
            return 2;
        }
        if (Syllables.isInitial(piece) || piece.matches("[0-9]")) {
            return 3;
        }
        return last && !Syllables.beginningWith(piece).isEmpty() ? 4 : 0;
    }

    private record Cut(List<String> pieces, int cost) {

        Cut and(String piece, int more) {
            List<String> longer = new ArrayList<>(pieces);
            longer.add(piece);
            return new Cut(longer, cost + more);
        }

        Reading reading() {
            List<List<String>> places = new ArrayList<>();
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                places.add(pieces.get(i).length() == 1 ? List.of() : tokens(pieces.get(i), i == pieces.size() - 1));
                if (i > 0) {
                    pairs.add(PinyinTokenizer.pair(pieces.get(i - 1).substring(0, 1), pieces.get(i).substring(0, 1)));
                }
            }
            return new Reading(places, pairs);
        }

        /** The last piece may be the beginning of what somebody is about to type. */
        private static List<String> tokens(String piece, boolean last) {
            TreeSet<String> tokens = new TreeSet<>(List.of(piece));
            if (last && !Syllables.isInitial(piece)) {
                tokens.addAll(Syllables.beginningWith(piece));
            }
            return List.copyOf(tokens);
        }
    }
}
