package org.yishi.portal.ballot;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.owners.AreaAndHeads;

/**
 * The result of a vote of owners (业主表决结果包): everything needed to check it without the portal, and nobody's choice. Written in exactly one
 * way, so that {@link PackCheck} finds a change of one byte.
 *
 * @param vote     its dossier in the ledger
 * @param ruleset  {@code CN-SC} or {@code CN-NATIONAL}
 * @param basis    by what owners take part
 * @param deemed   what becomes of the silent, and the clause that says so; empty for no clause
 * @param roll     digest of the frozen roll
 * @param workbook SHA-256 of the workbook of the denominators (计票底册, CSV)
 * @param parties  how many there are
 * @param base     both denominators
 * @param ballots  how many came in, whatever became of them
 * @param box      digest over all of them
 * @param receipts SHA-256 of every receipt, sorted: a voter finds the own one here
 */
public record OwnersPack(String vote, String number, String title, String ruleset, LocalDateTime opensAt, LocalDateTime closesAt, String basis,
        String deemed, String clause, String roll, String workbook, long parties, AreaAndHeads base, long ballots, String box,
        List<Matter> matters, List<String> receipts) {

    public static final String KIND = "yishi-owners-result";
    public static final int VERSION = 1;

    public OwnersPack {
        matters = List.copyOf(matters);
        receipts = List.copyOf(receipts);
    }

    /**
     * One matter of it.
     *
     * @param kind       {@code MOTION} or {@code ELECTION}
     * @param item       what it is by law
     * @param counts     {@code totals}, {@code took}, {@code for}, {@code against}, {@code abstain}, {@code deemed}; of an election the numbers
     *                   of the candidates besides the first two
     * @param deemedSide {@code FOR}, {@code AGAINST}, {@code ABSTAIN}, or empty
     * @param tests      every test with article, numerator and denominator
     * @param refused    how many ballots do not count, by reason
     * @param candidates of an election, in the order of the ballot
     * @param missing    of a matter that needs everybody: how many have not agreed
     * @param limits     of an election, which alone writes them; {@link Limits#NONE} of a motion
     */
    public record Matter(int number, String kind, String item, String question, String outcome, SortedMap<String, AreaAndHeads> counts,
            String deemedSide, List<Explanation.Test> tests, SortedMap<String, Long> refused, List<String> candidates, int seats,
            List<String> elected, List<String> tie, List<String> alternates, long missing, Limits limits) {

        static final String ELECTION = "ELECTION";

        /** A motion. */
        public Matter(int number, String kind, String item, String question, String outcome, SortedMap<String, AreaAndHeads> counts,
                String deemedSide, List<Explanation.Test> tests, SortedMap<String, Long> refused, List<String> candidates, int seats,
                List<String> elected, List<String> tie, List<String> alternates, long missing) {
            this(number, kind, item, question, outcome, counts, deemedSide, tests, refused, candidates, seats, elected, tie, alternates, missing,
                    Limits.NONE);
        }

        public boolean isElection() {
            return kind.equals(ELECTION);
        }
    }

    /**
     * By what an election is decided besides its counts.
     *
     * @param barred     numbers of candidates who may not be elected
     * @param least      members without whom the committee does not stand
     * @param alternates how many there may be
     */
    public record Limits(List<String> barred, int least, int alternates) {

        public static final Limits NONE = new Limits(List.of(), 0, 0);

        public Limits {
            barred = List.copyOf(barred);
        }
    }

    /** As it is kept and handed out; its last member is the digest of all before it. */
    public String toJson() {
        StringBuilder json = new StringBuilder();
        String before = "{\n";
        for (Map.Entry<String, Object> member : OwnersPackMembers.of(this).entrySet()) {
            json.append(before).append(JsonText.write(member.getKey())).append(':').append(JsonText.write(member.getValue()));
            before = ",\n";
        }
        String digest = LedgerEntry.sha256(json.toString());
        return json.append(",\n\"digest\":\"").append(digest).append("\"\n}\n").toString();
    }

    /** What is printed on the notice of the result, so that everybody can compare. */
    public static String digestOf(String json) {
        return json.substring(json.lastIndexOf(":\"") + 2, json.lastIndexOf('"'));
    }

    /** @throws IllegalArgumentException if the text is no such pack */
    public static OwnersPack parse(String json) {
        return OwnersPackMembers.read(JsonText.read(json));
    }
}
