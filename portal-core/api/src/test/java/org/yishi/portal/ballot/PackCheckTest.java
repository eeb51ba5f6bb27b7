package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.Explanation;

class PackCheckTest {

    private static final String PACK = Packs.representatives().toJson();

    @Test
    void aPackOfThePortalHolds() {
        PackVerdict verdict = PackCheck.check(PACK);
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(Finding.PASSED);
        assertThat(PACK).contains("\"digest\":\"" + verdict.digest() + "\"");
        assertThat(PackCheck.isPack(PACK)).isTrue();
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        assertThat(ResultPack.parse(PACK).toJson()).isEqualTo(PACK);
    }

    @Test
    void everyChangedByteIsFound() {
        byte[] bytes = PACK.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            for (int flip : new int[] {1, 2, 32, 128}) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) flip;
                assertThat(PackCheck.check(new String(changed, StandardCharsets.UTF_8)).holds()).as("byte %d changed by %d", i, flip).isFalse();
            }
        }
    }

    @Test
    void everyRemovedOrAddedByteIsFound() {
        for (int i = 0; i < PACK.length(); i++) {
            assertThat(PackCheck.check(PACK.substring(0, i) + PACK.substring(i + 1)).holds()).as("without character %d", i).isFalse();
            assertThat(PackCheck.check(PACK.substring(0, i) + " " + PACK.substring(i)).holds()).as("blank before character %d", i).isFalse();
        }
    }

    @Test
    void aForgerWhoWritesANewDigestIsFoundByTheArithmetic() {
        String[][] forgeries = {{"\"FOR\":{\"heads\":21,\"weight\":\"21\"}", "\"FOR\":{\"heads\":22,\"weight\":\"22\"}"},
                {"\"outcome\":\"PASSED\"", "\"outcome\":\"REJECTED\""}, {"\"base\":{\"heads\":60,\"weight\":\"60\"", "\"base\":{\"heads\":61,\"weight\":\"61\""},
                {"\"met\":true", "\"met\":false"}, {"\"numerator\":\"21\"", "\"numerator\":\"25\""}, {"第二十九条", "第三十九条"},
                {"\"key\":\"ABSTAIN\"", "\"key\":\"PASS\""}, {"\"issued\":0", "\"issued\":99"}, {"\"returned\":0", "\"returned\":1"},
                {"\"day\":\"2026-11-24\",\n\"choices\"", "\"day\":\"2024-11-24\",\n\"choices\""}, {"\"receipts\":[\"", "\"receipts\":[\"ff"}};
        for (String[] forgery : forgeries) {
            assertThat(PACK).contains(forgery[0]);
            assertThat(PackCheck.check(signed(PACK.replace(forgery[0], forgery[1]))).problems()).as(forgery[1]).isNotEmpty();
        }
    }

    @Test
    void whatIsNoPackIsSaidInPlainWords() {
        for (String text : List.of("", "{}", "[1]", "no json", "{\"kind\":\"yishi-result-pack\"}", "[".repeat(100_000), "{\"a\":\"\\u00", "null")) {
            assertThat(PackCheck.check(text).problems()).as(text.substring(0, Math.min(20, text.length()))).hasSize(1);
        }
    }

    @Test
    void aRuleOfAPluginIsCheckedAsFarAsItsTestsGo() {
        ResultPack pack = Packs.representatives();
        Explanation.Test wrong = new Explanation.Test("area", pack.finding().explanation().tests().get(0).source(), new BigDecimal("199.99"),
                new BigDecimal("300.00"), pack.finding().explanation().tests().get(0).threshold(), true);
        assertThat(PackCheck.check(by("owners.vote", pack.finding()).toJson()).problems()).isEmpty();
        assertThat(PackCheck.check(by("owners.vote", pack.finding()).toJson()).remarks()).hasSize(1);
        assertThat(PackCheck.check(by("owners.vote", Finding.of("PASSED", Explanation.of("owners.vote", wrong))).toJson()).problems()).hasSize(1);
    }

    @Test
    void moreBallotsThanIssuedCannotPass() {
        Tallies tallies = Packs.election(200, Map.of("a", 150L, "b", 50L), 200, 201);
        ResultPack pack = Packs.of(CountingRules.ELECTION, List.of(new Choice("a", "甲"), new Choice("b", "乙")), Packs.count(300, tallies, 1, Map.of()));
        assertThat(pack.finding().outcome()).isEqualTo(Finding.INVALID_MORE_THAN_ISSUED);
    }

    private static ResultPack by(String rule, Finding finding) {
        ResultPack pack = Packs.representatives();
        return new ResultPack(pack.ballot(), pack.matter(), pack.title(), pack.secret(), pack.opensAt(), pack.closesAt(), rule, pack.choices(),
                pack.count(), finding, pack.receipts(), pack.urn(), pack.openedHash(), pack.closedHash());
    }

    private static String signed(String forged) {
        int mark = forged.lastIndexOf(",\n\"digest\":\"");
        return forged.substring(0, mark) + ",\n\"digest\":\"" + LedgerEntry.sha256(forged.substring(0, mark)) + "\"\n}\n";
    }
}
