package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.owners.AreaAndHeads;

class OwnersPackCheckTest {

    private static final String DIGEST = "0".repeat(64);
    private static final String PACK = pack("278-8", "75.00", 3, "PASSED").toJson();

    /** Four parties of 25 m², all took part. */
    private static OwnersPack pack(String item, String area, long heads, String outcome) {
        AreaAndHeads all = new AreaAndHeads(new BigDecimal("100"), 4);
        AreaAndHeads inFavour = new AreaAndHeads(new BigDecimal(area), heads);
        AreaAndHeads against = new AreaAndHeads(all.area().subtract(inFavour.area()), all.heads() - heads);
        String consent = item.equals("278-8") ? "owners.consent.special" : "owners.consent.ordinary";
        List<Explanation.Test> tests = new ArrayList<>(both("owners.quorum", all, all));
        tests.addAll(both(consent, inFavour, all));
        OwnersPack.Matter matter = new OwnersPack.Matter(1, "MOTION", item, "同意吗", outcome, new TreeMap<>(Map.of("totals", all, "took", all, "for",
                inFavour, "against", against, "abstain", AreaAndHeads.NONE, "deemed", AreaAndHeads.NONE)), "", tests, new TreeMap<>(), List.of(), 0,
                List.of(), List.of(), List.of(), 0);
        return pack(all, matter);
    }

    private static OwnersPack pack(AreaAndHeads all, OwnersPack.Matter matter) {
        return new OwnersPack("neighborhood/vote/1", "guixiang-2026-001", "表决", "CN-SC", LocalDateTime.of(2026, 3, 1, 8, 0),
                LocalDateTime.of(2026, 3, 20, 20, 0), "RECEIPT_OR_LOGIN", "NONE", "", DIGEST, DIGEST, 4, all, 4, DIGEST, List.of(matter),
                List.of("a", "b", "c", "d").stream().map(LedgerEntry::sha256).sorted().toList());
    }

    private static List<Explanation.Test> both(String key, AreaAndHeads part, AreaAndHeads whole) {
        Requirement law = Requirement.cited(key, "");
        return List.of(law.named("area").test(part.area(), whole.area()), law.named("heads").test(part.heads(), whole.heads()));
    }

    @Test
    void whatTheRulesGaveHolds() {
        PackVerdict verdict = PackCheck.check(PACK);
        assertThat(PackCheck.isPack(PACK)).isTrue();
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.outcome()).isEqualTo("1:PASSED");
        assertThat(verdict.digest()).isEqualTo(OwnersPack.digestOf(PACK));
        assertThat(OwnersPack.parse(PACK).toJson()).isEqualTo(PACK);
    }

    @Test
    void aChangedByteIsFoundWhereverItIs() {
        byte[] bytes = PACK.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 11) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(PackCheck.check(new String(changed, StandardCharsets.UTF_8)).holds()).as("byte %d", i).isFalse();
        }
    }

    @Test
    void whoSignsAForgeryAnewIsFoundByTheNumbers() {
        for (String[] forgery : new String[][] {{"\"outcome\":\"PASSED\"", "\"outcome\":\"REJECTED\""}, {"\"area\":\"75\"", "\"area\":\"76\""},
            {"\"threshold\":\">= 3/4\"", "\"threshold\":\"> 1/2\""}, {"\"item\":\"278-8\"", "\"item\":\"278-4\""},
            {"\"ballots\":4", "\"ballots\":5"}, {"\"deemedSide\":\"\"", "\"deemedSide\":\"FOR\""}, {"\"parties\":4,", "\"parties\":04,"}}) {
            assertThat(PACK).contains(forgery[0]);
            assertThat(PackCheck.check(signed(PACK.replace(forgery[0], forgery[1]))).problems()).as(forgery[1]).isNotEmpty();
        }
    }

    @Test
    void aSpecialMatterWithOrdinaryNumbersHasNotPassed() {
        assertThat(PackCheck.check(pack("278-8", "74.99", 3, "REJECTED").toJson()).problems()).isEmpty();
        assertThat(PackCheck.check(pack("278-8", "74.99", 3, "PASSED").toJson()).problems()).isNotEmpty();
        assertThat(PackCheck.check(pack("278-4", "50.01", 3, "PASSED").toJson()).problems()).isEmpty();
        assertThat(PackCheck.check(pack("278-4", "50.00", 3, "PASSED").toJson()).problems()).isNotEmpty();
    }

    /** Five parties of 20 m², all took part: three seats, of which so many got votes of so many. */
    private static String election(List<String> elected, String outcome, int... votes) {
        AreaAndHeads all = new AreaAndHeads(new BigDecimal("100"), 5);
        TreeMap<String, AreaAndHeads> counts = new TreeMap<>(Map.of("totals", all, "took", all));
        List<String> names = new ArrayList<>();
        List<Explanation.Test> tests = new ArrayList<>(both("owners.quorum", all, all));
        for (int i = 0; i < votes.length; i++) {
            AreaAndHeads got = new AreaAndHeads(new BigDecimal(20 * votes[i]), votes[i]);
            counts.put(Integer.toString(i + 1), got);
            names.add("候选人" + (i + 1));
            Requirement law = Requirement.cited("owners.elected", "");
            tests.add(law.named("area." + (i + 1)).test(got.area(), all.area()));
            tests.add(law.named("heads." + (i + 1)).test(got.heads(), all.heads()));
        }
        tests.add(Requirement.cited("owners.formed", "").test(elected.size(), 3));
        return pack(all, new OwnersPack.Matter(1, "ELECTION", "278-3", "选举", outcome, counts, "", tests, new TreeMap<>(), names, 3, elected,
                List.of(), List.of(), 0, new OwnersPack.Limits(List.of(), 3, 0))).toJson();
    }

    @Test
    void whoIsElectedIsFoundAgainFromTheCounts() {
        assertThat(PackCheck.check(election(List.of("1", "2", "4"), "PASSED", 5, 4, 2, 3)).problems()).isEmpty();
        assertThat(PackCheck.check(election(List.of("1", "2"), "REJECTED", 5, 4, 2, 2)).problems()).as("fewer than the least").isEmpty();
        assertThat(PackCheck.check(election(List.of("1", "2", "3"), "PASSED", 5, 4, 2, 3)).problems()).as("without a majority").isNotEmpty();
        assertThat(PackCheck.check(election(List.of("2", "3", "4"), "PASSED", 3, 4, 4, 5)).problems()).isEmpty();
        assertThat(PackCheck.check(election(List.of("1", "2", "3"), "PASSED", 3, 4, 4, 5)).problems()).as("not those with the most heads").isNotEmpty();
        assertThat(PackCheck.check(election(List.of("1", "2"), "PASSED", 5, 4, 2, 2)).problems()).as("it does not stand").isNotEmpty();
    }

    @Test
    void whatNeedsEverybodyPassesOnlyWhereEverybodyAgreed() {
        assertThat(PackCheck.check(unanimity("100", 4, 0, "PASSED")).problems()).isEmpty();
        assertThat(PackCheck.check(unanimity("75", 3, 1, "REJECTED")).problems()).isEmpty();
        assertThat(PackCheck.check(unanimity("75", 3, 0, "PASSED")).problems()).as("one is missing, whatever is said").isNotEmpty();
        assertThat(PackCheck.check(unanimity("75", 3, 1, "PASSED")).problems()).isNotEmpty();
    }

    private static String unanimity(String area, long heads, long missing, String outcome) {
        AreaAndHeads all = new AreaAndHeads(new BigDecimal("100"), 4);
        AreaAndHeads agreed = new AreaAndHeads(new BigDecimal(area), heads);
        return pack(all, new OwnersPack.Matter(1, "MOTION", "279", "同意吗", outcome, new TreeMap<>(Map.of("totals", all, "took", all, "for", agreed)),
                "", List.of(), new TreeMap<>(), List.of(), 0, List.of(), List.of(), List.of(), missing)).toJson();
    }

    private static String signed(String json) {
        String before = json.substring(0, json.lastIndexOf(",\n\"digest\":\""));
        return before + ",\n\"digest\":\"" + LedgerEntry.sha256(before) + "\"\n}\n";
    }
}
