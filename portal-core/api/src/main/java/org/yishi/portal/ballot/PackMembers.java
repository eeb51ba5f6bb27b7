package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;

/** The members of a result pack and back. */
final class PackMembers {

    private PackMembers() {
    }

    static Map<String, Object> of(ResultPack pack) {
        Count count = pack.count();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kind", ResultPack.KIND);
        all.put("version", ResultPack.VERSION);
        all.put("ballot", pack.ballot());
        all.put("matter", pack.matter());
        all.put("title", pack.title());
        all.put("secret", pack.secret());
        all.put("opensAt", pack.opensAt().toString());
        all.put("closesAt", pack.closesAt().toString());
        all.put("rule", pack.rule());
        all.put("parameters", new TreeMap<>(count.parameters()));
        all.put("seats", count.seats());
        all.put("day", count.day().toString());
        all.put("choices", pack.choices().stream().map(choice -> members("key", choice.key(), "label", choice.label())).toList());
        all.put("base", members("heads", count.base().heads(), "weight", plain(count.base().weight()), "day", count.base().day().toString(),
                "digest", count.base().digest()));
        all.put("tallies", tallies(count.tallies()));
        all.put("finding", finding(pack.finding()));
        all.put("receipts", pack.receipts());
        all.put("urn", pack.urn());
        all.put("ledger", members("opened", pack.openedHash(), "closed", pack.closedHash()));
        return all;
    }

    private static Map<String, Object> tallies(Tallies tallies) {
        Map<String, Object> votes = new LinkedHashMap<>();
        tallies.votes().forEach((choice, amount) -> votes.put(choice, amount(amount)));
        return members("marked", amount(tallies.marked()), "cast", amount(tallies.cast()), "votes", votes, "blank", amount(tallies.blank()),
                "invalid", amount(tallies.invalid()), "issued", tallies.issued(), "returned", tallies.returned());
    }

    private static Map<String, Object> finding(Finding finding) {
        return members("outcome", finding.outcome(), "elected", finding.elected(), "tie", finding.tie(), "vacant", finding.vacant(),
                "rule", finding.explanation().rule(), "tests", finding.explanation().tests().stream().map(PackMembers::test).toList());
    }

    private static Map<String, Object> test(Explanation.Test test) {
        Source source = test.source();
        return members("key", test.key(), "law", source.law(), "article", source.article(), "from", day(source.from()), "to", day(source.to()),
                "numerator", plain(test.numerator()), "denominator", plain(test.denominator()), "ratio", test.ratio().toString(),
                "threshold", test.threshold().toString(), "met", test.met());
    }

    static ResultPack read(Object json) {
        Part all = new Part(json);
        if (!all.text("kind").equals(ResultPack.KIND) || all.number("version") != ResultPack.VERSION) {
            throw new IllegalArgumentException("not a " + ResultPack.KIND + " of version " + ResultPack.VERSION);
        }
        Part base = all.part("base");
        Map<String, String> parameters = all.part("parameters").members().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
        Count count = new Count(LocalDate.parse(all.text("day")), new Base(base.number("heads"), base.decimal("weight"),
                LocalDate.parse(base.text("day")), base.text("digest")), tallies(all.part("tallies")), (int) all.number("seats"), parameters);
        Part ledger = all.part("ledger");
        return new ResultPack(all.text("ballot"), all.text("matter"), all.text("title"), all.flag("secret"), Instant.parse(all.text("opensAt")),
                Instant.parse(all.text("closesAt")), all.text("rule"), all.parts("choices").stream().map(choice ->
                new Choice(choice.text("key"), choice.text("label"))).toList(), count, finding(all.part("finding")), all.texts("receipts"),
                all.text("urn"), ledger.text("opened"), ledger.text("closed"));
    }

    private static Tallies tallies(Part part) {
        SortedMap<String, Amount> votes = new TreeMap<>();
        part.part("votes").members().forEach((choice, amount) -> votes.put(choice, amount(new Part(amount))));
        return new Tallies(amount(part.part("marked")), amount(part.part("cast")), votes, amount(part.part("blank")),
                amount(part.part("invalid")), part.number("issued"), part.number("returned"));
    }

    private static Finding finding(Part part) {
        List<Explanation.Test> tests = part.parts("tests").stream().map(test -> new Explanation.Test(test.text("key"),
                new Source(test.text("law"), test.text("article"), test.day("from"), test.day("to")), test.decimal("numerator"),
                test.decimal("denominator"), Threshold.parse(test.text("threshold")), test.flag("met"))).toList();
        return new Finding(part.text("outcome"), part.texts("elected"), part.texts("tie"), (int) part.number("vacant"),
                new Explanation(part.text("rule"), tests));
    }

    private static Amount amount(Part part) {
        return new Amount(part.number("heads"), part.decimal("weight"));
    }

    private static Map<String, Object> amount(Amount amount) {
        return members("heads", amount.heads(), "weight", plain(amount.weight()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
