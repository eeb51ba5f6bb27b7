package org.yishi.bylaws.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.text.WordDifference.Mark;
import org.yishi.bylaws.text.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void aOneCharacterChangeMarksOneCharacter() {
        for (int seed = 0; seed < 10_000; seed++) {
            RandomTexts random = new RandomTexts(seed);
            String old = random.words();
            String now = random.oneCharacterChanged(old);
            if (now == null) {
                continue;
            }
            WordDifference difference = WordDifference.of(old, now);
            assertThat(Math.max(difference.count(Mark.REMOVED), difference.count(Mark.ADDED))).as("%s → %s", old, now).isEqualTo(1);
            assertThat(difference.count(Mark.REMOVED)).isLessThanOrEqualTo(1);
            assertThat(difference.count(Mark.ADDED)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void bothTextsAreRestoredFromThePieces() {
        for (int seed = 0; seed < 10_000; seed++) {
            RandomTexts random = new RandomTexts(seed);
            String old = random.words();
            String now = random.words();
            WordDifference difference = WordDifference.of(old, now);
            assertThat(difference.old()).isEqualTo(old);
            assertThat(difference.now()).isEqualTo(now);
        }
    }

    @Test
    void whatStaysIsNotMarked() {
        assertThat(WordDifference.of("每月评议一次", "每季评议一次").pieces()).containsExactly(new Piece(Mark.SAME, "每"), new Piece(Mark.REMOVED, "月"),
                new Piece(Mark.ADDED, "季"), new Piece(Mark.SAME, "评议一次"));
        assertThat(WordDifference.of("同", "同").isSame()).isTrue();
        assertThat(WordDifference.of("", "新").now()).isEqualTo("新");
    }

    @Test
    void changedWordsPartedByOneCharacterReadAsOneChange() {
        assertThat(WordDifference.of("白天，夜里", "早上，傍晚").pieces()).containsExactly(new Piece(Mark.REMOVED, "白天，夜里"),
                new Piece(Mark.ADDED, "早上，傍晚"));
    }

    @Test
    void aRareCharacterIsNotTornApart() {
        assertThat(WordDifference.of("𠮷家", "𠮶家").pieces()).startsWith(new Piece(Mark.REMOVED, "𠮷"), new Piece(Mark.ADDED, "𠮶"));
    }

    @Test
    void onPaperItIsWrittenInBrackets() {
        assertThat(WordDifference.of("每月一次", "每季一次").inBrackets("删：", "增：")).isEqualTo("每【删：月】【增：季】一次");
    }
}
