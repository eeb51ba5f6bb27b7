package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yishi.portal.ballot.PackVerdict.Sentence;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.OwnersVoteRule;

/**
 * Checks the result of a vote of owners by itself (民法典第二百七十八条): adds up again, holds the four tests again against the law's own figures,
 * decides again.
 */
final class OwnersPackCheck {

    private static final String DIGEST = ",\n\"digest\":\"";
    private static final String UNANIMITY = "279";
    private static final Set<String> REASONS = Set.of("UNKNOWN_UNIT", "TOO_EARLY", "LATE", "UNSIGNED", "NOT_DESIGNATED", "PROXY_NOT_WRITTEN",
            "PROXY_WRONG_PRINCIPAL", "AGENT_BARRED", "PROXY_LIMIT", "NOT_OWNER", "SPOILT", "OVERVOTE", "OVERRIDDEN_BY_PRINCIPAL", "DUPLICATE",
            "CO_OWNER_CONFLICT");

    private final OwnersPack pack;
    private final List<Sentence> problems = new ArrayList<>();

    private OwnersPackCheck(OwnersPack pack) {
        this.pack = pack;
    }

    /** @throws IllegalArgumentException where it cannot be read */
    static PackVerdict check(String json) {
        OwnersPack pack = OwnersPack.parse(json);
        OwnersPackCheck check = new OwnersPackCheck(pack);
        check.writing(json);
        check.receipts();
        pack.matters().forEach(check::matter);
        String outcomes = String.join(" ", pack.matters().stream().map(matter -> matter.number() + ":" + matter.outcome()).toList());
        return new PackVerdict(pack.title(), outcomes, OwnersPack.digestOf(json), List.copyOf(check.problems), List.of(new Sentence(
                "计票底册（CSV）的 SHA-256 应为 " + pack.workbook() + "；全体 " + pack.parties() + " 户，" + pack.base().area().toPlainString()
                        + " 平方米，" + pack.base().heads() + " 人。",
                "The SHA-256 of the workbook (CSV) has to be " + pack.workbook() + "; " + pack.parties() + " parties, "
                        + pack.base().area().toPlainString() + " m², " + pack.base().heads() + " heads.")));
    }

    private void writing(String json) {
        int mark = json.lastIndexOf(DIGEST);
        boolean fits = mark >= 0 && json.startsWith(LedgerEntry.sha256(json.substring(0, mark)), mark + DIGEST.length());
        problem(!fits, "校验值与内容不符：内容或校验值被改动过。", "The digest does not fit the content: one of them was changed.");
        problem(fits && !json.equals(pack.toJson()), "写法与系统写出的不同。", "It is not written as the portal writes it.");
    }

    private void receipts() {
        problem(pack.receipts().size() != pack.ballots() || !OwnersPackMembers.sorted(pack.receipts()).equals(pack.receipts()),
                "回执清单与收到的票数不符。", "The list of receipts does not fit the number of ballots.");
        problem(!pack.receipts().stream().allMatch(OwnersPackCheck::isDigest) || !isDigest(pack.roll()) || !isDigest(pack.workbook())
                || !isDigest(pack.box()), "有的校验值残缺。", "A digest in it is no digest.");
        problem(!pack.closesAt().isAfter(pack.opensAt()), "表决时间不成立。", "The window is none.");
    }

    private void matter(OwnersPack.Matter matter) {
        String at = "第 " + matter.number() + " 项：";
        String en = "Matter " + matter.number() + ": ";
        AreaAndHeads totals = count(matter, "totals");
        AreaAndHeads took = count(matter, "took");
        problem(!totals.equals(pack.base()), at + "分母与底册不同。", en + "its denominators are not those of the workbook.");
        problem(exceeds(took, totals), at + "参与的超过全体。", en + "more took part than there are.");
        problem(!REASONS.containsAll(matter.refused().keySet()) || matter.refused().values().stream().anyMatch(n -> n < 1 || n > pack.ballots()),
                at + "不计票的原因或张数不成立。", en + "a reason or number of refused ballots does not hold.");
        matter.tests().forEach(test -> problem(test.threshold().isMetBy(test.numerator(), test.denominator()) != test.met(),
                at + "“" + test.key() + "”一项算得不对。", en + "the test " + test.key() + " is wrong."));
        if (matter.isElection()) {
            election(matter, totals, took, at, en);
        } else if (matter.item().equals(UNANIMITY)) {
            unanimity(matter, totals, at, en);
        } else {
            motion(matter, totals, took, at, en);
        }
    }

    private void motion(OwnersPack.Matter matter, AreaAndHeads totals, AreaAndHeads took, String at, String en) {
        AreaAndHeads inFavour = count(matter, "for");
        AreaAndHeads deemed = count(matter, "deemed");
        problem(!inFavour.plus(count(matter, "against")).plus(count(matter, "abstain")).equals(took),
                at + "同意、反对、弃权相加不等于参与。", en + "for, against and abstaining do not add up to those who took part.");
        problem(matter.deemedSide().isEmpty() != (deemed.area().signum() == 0 && deemed.heads() == 0) || !matter.deemedSide().isEmpty()
                && pack.clause().isEmpty(), at + "未表决业主的计法没有依据。", en + "silent owners are counted without a clause.");
        String consent = "owners.consent." + (OwnersVoteRule.isSpecial(matter.item()) ? "special" : "ordinary");
        AreaAndHeads agreed = matter.deemedSide().equals("FOR") ? inFavour.plus(deemed) : inFavour;
        AreaAndHeads base = took.plus(deemed);
        List<Explanation.Test> due = new ArrayList<>(both("owners.quorum", took, totals));
        due.addAll(both(consent, agreed, base));
        problem(!same(due, matter.tests()), at + "四项比例与票数或法定标准不符。", en + "the four tests do not fit the counts or the law.");
        boolean quorum = due.get(0).met() && due.get(1).met();
        String outcome = !quorum ? "NO_QUORUM" : due.get(2).met() && due.get(3).met() ? "PASSED" : "REJECTED";
        problem(!outcome.equals(matter.outcome()), at + "按法律应为 " + outcome + "，包里写的是 " + matter.outcome() + "。",
                en + "by law it is " + outcome + ", the pack says " + matter.outcome() + ".");
    }

    private void election(OwnersPack.Matter matter, AreaAndHeads totals, AreaAndHeads took, String at, String en) {
        OwnersPackElection again = new OwnersPackElection(matter, totals, took);
        problem(!same(again.tests(), matter.tests()), at + "各项比例与票数或法定标准不符。", en + "the tests do not fit the counts or the law.");
        problem(!again.outcome().equals(matter.outcome()), at + "按法律应为 " + again.outcome() + "，包里写的是 " + matter.outcome() + "。",
                en + "by law it is " + again.outcome() + ", the pack says " + matter.outcome() + ".");
        problem(!again.elected().equals(matter.elected()), at + "按票数当选的应为 " + again.elected() + " 号，包里写的是 " + matter.elected() + " 号。",
                en + "by the counts " + again.elected() + " are elected, the pack says " + matter.elected() + ".");
        problem(!again.tie().equals(matter.tie()) || !again.alternates().equals(matter.alternates()), at + "票数相同的或候补的与票数不符。",
                en + "those who tie or the alternates do not fit the counts.");
    }

    private void unanimity(OwnersPack.Matter matter, AreaAndHeads totals, String at, String en) {
        boolean all = matter.missing() == 0;
        // whose application it is need not agree to it
        problem(matter.outcome().equals("PASSED") != all || all != count(matter, "for").plus(count(matter, "applicant")).equals(totals), at + "须全体同意，结论不符。",
                en + "everybody has to agree, the outcome does not fit.");
    }

    private static List<Explanation.Test> both(String key, AreaAndHeads part, AreaAndHeads whole) {
        Requirement law = Requirement.cited(key, "");
        return List.of(law.named("area").test(part.area(), whole.area()), law.named("heads").test(part.heads(), whole.heads()));
    }

    private static boolean same(List<Explanation.Test> due, List<Explanation.Test> told) {
        if (due.size() != told.size()) {
            return false;
        }
        for (int i = 0; i < due.size(); i++) {
            Explanation.Test one = due.get(i);
            Explanation.Test other = told.get(i);
            if (!one.key().equals(other.key()) || !one.threshold().equals(other.threshold()) || one.met() != other.met()
                    || differ(one.numerator(), other.numerator()) || differ(one.denominator(), other.denominator())) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    private static boolean exceeds(AreaAndHeads part, AreaAndHeads whole) {
        return part.area().compareTo(whole.area()) > 0 || part.heads() > whole.heads();
    }

    private static AreaAndHeads count(OwnersPack.Matter matter, String name) {
        return matter.counts().getOrDefault(name, AreaAndHeads.NONE);
    }

    private static boolean isDigest(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private void problem(boolean is, String zh, String en) {
        if (is) {
            problems.add(new Sentence(zh, en));
        }
    }
}
