package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.yishi.portal.ballot.PackVerdict.Sentence;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.Explanation;

/**
 * Checks a result pack by itself: no portal, no network, no database, no library. It adds up again, holds every test again, decides again by the
 * rule, and finds any byte that is not as the portal wrote it.
 */
public final class PackCheck {

    private static final String DIGEST = ",\n\"digest\":\"";

    private final ResultPack pack;
    private final List<Sentence> problems = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();

    private PackCheck(ResultPack pack) {
        this.pack = pack;
    }

    /** Whether the text says of itself that it is a result pack, whole or not. */
    public static boolean isPack(String json) {
        return json.contains("\"" + ResultPack.KIND + "\"") || isOfOwners(json);
    }

    private static boolean isOfOwners(String json) {
        return json.contains("\"" + OwnersPack.KIND + "\"");
    }

    public static PackVerdict check(String json) {
        ResultPack pack;
        try {
            if (isOfOwners(json)) {
                return OwnersPackCheck.check(json);
            }
            pack = ResultPack.parse(json);
        } catch (RuntimeException e) {
            return new PackVerdict("", "", "", List.of(new Sentence("这不是完整的结果包，读不出来：" + e.getMessage(),
                    "This is no complete result pack, it cannot be read: " + e.getMessage())), List.of());
        }
        PackCheck check = new PackCheck(pack);
        check.writing(json);
        check.sums();
        check.receipts();
        check.tests();
        check.outcome();
        return new PackVerdict(pack.title(), pack.finding().outcome(), pack.digest(), List.copyOf(check.problems), List.copyOf(check.remarks));
    }

    private void writing(String json) {
        int mark = json.lastIndexOf(DIGEST);
        boolean fits = mark >= 0 && json.startsWith(LedgerEntry.sha256(json.substring(0, mark)), mark + DIGEST.length());
        problem(!fits, "校验值与内容不符：内容或校验值被改动过。", "The digest does not fit the content: one of them was changed.");
        problem(fits && !json.equals(pack.toJson()), "写法与系统写出的不同。", "It is not written as the portal writes it.");
    }

    private void sums() {
        Tallies tallies = pack.count().tallies();
        Base base = pack.count().base();
        problem(!tallies.votes().keySet().equals(new TreeSet<>(pack.choices().stream().map(Choice::key).toList())),
                "计票项与选项不一致。", "What was counted is not what could be chosen.");
        sums("票数", "votes", amount -> BigDecimal.valueOf(amount.heads()), BigDecimal.valueOf(base.heads()));
        sums("权重", "weights", Amount::weight, base.weight());
        problem(tallies.returned() > tallies.cast().heads() || tallies.issued() > tallies.marked().heads(),
                "纸质票的张数超过参加投票的人数。", "There are more papers than people who took part.");
    }

    private void sums(String zh, String en, Function<Amount, BigDecimal> of, BigDecimal base) {
        Tallies tallies = pack.count().tallies();
        BigDecimal cast = of.apply(tallies.cast());
        BigDecimal valid = cast.subtract(of.apply(tallies.blank())).subtract(of.apply(tallies.invalid()));
        BigDecimal named = tallies.votes().values().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = valid.multiply(BigDecimal.valueOf(pack.count().seats()));
        problem(named.compareTo(valid) < 0 || named.compareTo(most) > 0
                || tallies.votes().values().stream().anyMatch(amount -> of.apply(amount).compareTo(valid) > 0 || of.apply(amount).signum() < 0)
                || of.apply(tallies.blank()).signum() < 0 || of.apply(tallies.invalid()).signum() < 0,
                "各项" + zh + "相加与收回的票不符。", "The " + en + " for the choices do not add up to the ballots cast.");
        boolean overIssued = tallies.moreThanIssued();
        problem(!overIssued && cast.compareTo(of.apply(tallies.marked())) > 0 || of.apply(tallies.marked()).compareTo(base) > 0,
                "参加投票的" + zh + "超过基数。", "The " + en + " of those who took part exceed the base.");
    }

    private void receipts() {
        List<String> receipts = pack.receipts();
        problem(receipts.size() != pack.count().tallies().marked().heads() || !List.copyOf(new TreeSet<>(receipts)).equals(receipts),
                "回执清单与参加投票的人数不符。", "The list of receipts does not fit the number of those who took part.");
        problem(!receipts.stream().allMatch(PackCheck::isDigest) || !isDigest(pack.urn()) || !isDigest(pack.openedHash())
                || !isDigest(pack.closedHash()) || !isDigest(pack.count().base().digest()),
                "有的校验值残缺。", "A digest in it is no digest.");
    }

    private void tests() {
        for (Explanation.Test test : pack.finding().explanation().tests()) {
            problem(test.threshold().isMetBy(test.numerator(), test.denominator()) != test.met(),
                    "“" + test.key() + "”一项算得不对：" + test.numerator() + "/" + test.denominator() + "，要求 " + test.threshold() + "。",
                    "The test " + test.key() + " is wrong: " + test.numerator() + "/" + test.denominator() + " against " + test.threshold() + ".");
        }
    }

    private void outcome() {
        Optional<CountingRule> rule = CountingRules.find(pack.rule());
        if (rule.isEmpty()) {
            remarks.add(new Sentence("计票规则“" + pack.rule() + "”由插件提供，这里只复核了各项比例，没有重新作出结论。",
                    "The rule " + pack.rule() + " belongs to a plugin: its tests were held again here, the outcome was not decided again."));
            problem(pack.count().tallies().moreThanIssued() != pack.finding().outcome().equals(Finding.INVALID_MORE_THAN_ISSUED),
                    "收回的票多于发出的票，结论却不是无效。", "More papers came back than were handed out, and yet it is not invalid.");
            return;
        }
        try {
            Finding again = pack.count().by(rule.get());
            problem(!again.outcome().equals(pack.finding().outcome()), "按规则应得出 " + again.outcome() + "，包里写的是 "
                    + pack.finding().outcome() + "。", "By its rule the outcome is " + again.outcome() + ", the pack says " + pack.finding().outcome() + ".");
            problem(!again.equals(pack.finding()), "计票说明或当选名单与按规则重算的不同。",
                    "The explanation or the list of the elected differs from what the rule gives.");
        } catch (IllegalArgumentException e) {
            problem(true, "规则的参数不成立：" + e.getMessage(), "The parameters of the rule do not hold: " + e.getMessage());
        }
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
