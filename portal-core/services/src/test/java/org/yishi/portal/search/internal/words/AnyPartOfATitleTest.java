package org.yishi.portal.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any part of a title, from two characters on, finds it, whatever the title is made of. */
class AnyPartOfATitleTest {

    private static final String SIGNS = "社区道路照明改造方案居民委员会公示决议停水通知重庆长乐一二三四〇㐀䶮臺灣電梯女绿"
            + "ABCxyzÄé0123456789ＡＢ１２㎡Ⅳ①“”（）《》、，。—… -_/·🙂𠮷𡘙𣲷";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyPartFindsIt(long seed) {
        Random random = new Random(seed);
        int[] signs = SIGNS.codePoints().toArray();
        for (int run = 0; run < 12; run++) {
            int[] title = random.ints(4 + random.nextInt(26), 0, signs.length).map(at -> signs[at]).toArray();
            String text = new String(title, 0, title.length);
            SmallIndex index = SmallIndex.of(text, "另外一个标题", "And another one");
            for (int from = 0; from < title.length; from++) {
                for (int to = from + 2; to <= Math.min(title.length, from + 12); to++) {
                    String part = new String(title, from, to - from);
                    if (Folding.fold(part).length() > 0) {
                        assertThat(index.find(part)).as("%s in %s", part, text).contains(text);
                    }
                }
            }
        }
    }

    @Test
    void twoInitialsAloneDoNotReachAcrossASign() {
        SmallIndex index = SmallIndex.of("先清理，等通知", "路灯维修", "另一条");
        assertThat(index.find("ld")).contains("路灯维修").doesNotContain("先清理，等通知");
        assertThat(index.find("qldt")).contains("先清理，等通知");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小区道路照明改造", "桂苑社区2026年第三季度居务公开", "重阳节敬老活动"})
    void itsInitialsFindIt(String title) {
        String initials = Letters.initials(title);
        for (int from = 0; from + 3 <= initials.length(); from++) {
            assertThat(SmallIndex.of(title, "另一条").find(initials.substring(from, from + 3))).contains(title);
        }
    }
}
