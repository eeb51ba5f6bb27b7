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

    /** Alternatives; each a list of places, each place with the tokens of which one must stand there. */
    static List<List<List<String>>> of(String letters) {
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
                .map(Cut::places).toList();
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

        /** The last piece may be the beginning of what somebody is about to type. */
        List<List<String>> places() {
            List<List<String>> places = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                TreeSet<String> here = new TreeSet<>(List.of(pieces.get(i)));
                if (i == pieces.size() - 1) {
                    here.addAll(Syllables.beginningWith(pieces.get(i)));
                }
                places.add(List.copyOf(here));
            }
            return places;
        }
    }
}
