package org.yishi.deliberation.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.portal.opendata.FileVerdict;
import org.yishi.portal.opendata.PublishedCheck;
import org.yishi.portal.rule.draw.DrawRule;

/** The file of a draw as anybody downloads it, whole and with one byte changed. */
class DrawCheckTest {

    private static final String SECRET = "9f2c";
    private static final DrawFacts FACTS = new DrawFacts(17, 1, DrawRule.commitment(SECRET), LocalDate.of(2026, 6, 1), "上证指数收盘点位",
            LocalDate.of(2026, 6, 4), "100001,1,0\n100002,1,1\n100003,1,0\n100004,2,1\n100005,2,0\n100006,2,0", "1,1\n2,2", 2, "200001 利害关系", "3287.41", SECRET);

    private final DrawCheck check = new DrawCheck();

    private static String file() {
        return "{\"id\":3,\"area\":\"GY\",\"consultation\":17,\"turn\":1,\"state\":\"DRAWN\",\"commitment\":\"" + FACTS.commitment() + "\",\"registerTo\":\"2026-06-01\",\"source\":\""
                + FACTS.source() + "\",\"sourceDay\":\"2026-06-04\",\"pool\":\"" + FACTS.pool().replace("\n", "\\n") + "\",\"quotas\":\"1,1\\n2,2\",\"women\":2,\"excluded\":\""
                + FACTS.excluded() + "\",\"figure\":\"3287.41\",\"secret\":\"" + SECRET + "\",\"seed\":\"" + FACTS.draw().seed() + "\",\"drawn\":\""
                + DrawFacts.numbers(FACTS.result(), Fate.DRAWN) + "\",\"reserves\":\"" + DrawFacts.numbers(FACTS.result(), Fate.RESERVE) + "\",\"poolDigest\":\""
                + FACTS.poolDigest() + "\",\"digest\":\"" + FACTS.digest() + "\",\"page\":\"https://x/deliberation/draw/show?id=17\"}";
    }

    private static List<String> problems(FileVerdict verdict) {
        return verdict.problems().stream().map(FileVerdict.Sentence::en).toList();
    }

    @Test
    void aWholeFileHoldsAndSaysWhatToCompareWithThePortal() {
        FileVerdict verdict = check.check(file());
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.told()).extracting(FileVerdict.Sentence::zh).anyMatch(line -> line.contains(DrawFacts.numbers(FACTS.result(), Fate.DRAWN)))
                .anyMatch(line -> line.contains("3287.41") && line.contains("上证指数") && line.contains(FACTS.poolDigest()));
    }

    @Test
    void oneChangedLetterOfWhatDecidesTheDrawIsFound() {
        String whole = file();
        int from = whole.indexOf("\"commitment\"");
        int to = whole.indexOf(",\"page\"");
        for (int at = from; at < to; at++) {
            char letter = whole.charAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            String changed = whole.substring(0, at) + (letter == '1' ? '2' : letter == 'a' ? 'b' : Character.isDigit(letter) ? '1' : 'a') + whole.substring(at + 1);
            boolean found;
            try {
                found = !check.check(changed).holds();
            } catch (IllegalArgumentException unreadable) {
                found = true;
            }
            assertThat(found).as("letter %d of %s", at, changed.substring(Math.max(0, at - 20), at + 1)).isTrue();
        }
    }

    @Test
    void itSaysInWordsWhatDoesNotHold() {
        String drawn = DrawFacts.numbers(FACTS.result(), Fate.DRAWN);
        assertThat(problems(check.check(file().replace("\"drawn\":\"" + drawn, "\"drawn\":\"" + drawn.replace(drawn.substring(0, 6), "100009")))))
                .singleElement().asString().contains("numbers drawn", drawn);
        assertThat(problems(check.check(file().replace("\"seed\":\"" + FACTS.draw().seed(), "\"seed\":\"00")))).singleElement().asString().contains("seed");
        assertThat(problems(check.check(file().replace("\"poolDigest\":\"" + FACTS.poolDigest(), "\"poolDigest\":\"00")))).singleElement().asString()
                .contains("digest of the list");
        assertThat(problems(check.check(file().replace("\"secret\":\"" + SECRET, "\"secret\":\"1234")))).hasSizeGreaterThan(1)
                .anyMatch(line -> line.contains("commitment"));
        assertThat(problems(check.check(file().replace("DRAWN", "BROKEN")))).singleElement().asString().contains("no valid result");
    }

    @Test
    void itKnowsItsFilesAndLeavesOthersAlone() {
        assertThat(check.knows(file())).isTrue();
        assertThat(check.knows("{\"dataset\":\"draws\",\"items\":[" + file() + "]}")).isFalse();
        assertThat(check.knows("{\"kind\":\"yishi-result-pack\"}")).isFalse();
        assertThat(ServiceLoader.load(PublishedCheck.class)).as("as the launcher finds it").hasAtLeastOneElementOfType(DrawCheck.class);
        assertThatIllegalArgumentException().isThrownBy(() -> check.check(file().substring(0, 400)));
    }
}
