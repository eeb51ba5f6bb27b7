package org.yishi.portal.search.internal.words;

import java.text.Normalizer;
import java.util.List;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/**
 * Brings what people write and what they ask for into one form: full and half width, capital and small letters, traditional (繁体) and
 * simplified characters are one; spaces, punctuation and accents are gone. Works on code points, so characters beyond the first plane
 * are characters like others.
 */
final class Folding {

    private static final int PLANE = 0x10000;
    private static final int[][] KNOWN = new int[PLANE][];

    private Folding() {
    }

    static Folded fold(String text) {
        Folded.Builder folded = new Folded.Builder(text.length());
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            for (int becomes : of(point)) {
                folded.add(becomes, at, next);
            }
            at = next;
        }
        return folded.end();
    }

    private static int[] of(int point) {
        if (point >= PLANE) {
            return compute(point);
        }
        int[] known = KNOWN[point];
        if (known == null) {
            known = compute(point);
            KNOWN[point] = known;
        }
        return known;
    }

    private static int[] compute(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).codePoints()
                .filter(Folding::isWord).map(Character::toLowerCase).map(Folding::simplified).toArray();
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || Character.isIdeographic(point);
    }

    private static int simplified(int point) {
        if (point >= PLANE || !Character.isIdeographic(point)) {
            return point;
        }
        List<String> simple = ZhConverterUtil.toSimple((char) point);
        return simple == null || simple.isEmpty() ? point : best(point, simple);
    }

    /** 乾 stands for itself (乾坤) and for 干 (乾淨): the table names both, and a reader who types either means the same. */
    private static int best(int point, List<String> simple) {
        return simple.stream().mapToInt(other -> other.codePointAt(0)).filter(other -> other != point).findFirst().orElse(point);
    }
}
