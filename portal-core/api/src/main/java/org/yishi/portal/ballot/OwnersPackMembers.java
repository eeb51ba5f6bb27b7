package org.yishi.portal.ballot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.owners.AreaAndHeads;

/** The members of a pack of owners and back. */
final class OwnersPackMembers {

    private OwnersPackMembers() {
    }

    static Map<String, Object> of(OwnersPack pack) {
        return members("kind", OwnersPack.KIND, "version", OwnersPack.VERSION, "vote", pack.vote(), "number", pack.number(), "title", pack.title(),
                "ruleset", pack.ruleset(), "opensAt", pack.opensAt().toString(), "closesAt", pack.closesAt().toString(), "basis", pack.basis(),
                "deemed", pack.deemed(), "clause", pack.clause(), "roll", pack.roll(), "workbook", pack.workbook(), "parties", pack.parties(),
                "base", amount(pack.base()), "ballots", pack.ballots(), "box", pack.box(),
                "matters", pack.matters().stream().map(OwnersPackMembers::matter).toList(), "receipts", pack.receipts());
    }

    private static Map<String, Object> matter(OwnersPack.Matter matter) {
        Map<String, Object> counts = new LinkedHashMap<>();
        matter.counts().forEach((name, count) -> counts.put(name, amount(count)));
        Map<String, Object> members = members("number", matter.number(), "kind", matter.kind(), "item", matter.item(), "question", matter.question(), "outcome",
                matter.outcome(), "counts", counts, "deemedSide", matter.deemedSide(), "tests",
                matter.tests().stream().map(OwnersPackMembers::test).toList(), "refused", new LinkedHashMap<>(matter.refused()), "candidates",
                matter.candidates(), "seats", matter.seats(), "elected", matter.elected(), "tie", matter.tie(), "alternates",
                matter.alternates(), "missing", matter.missing());
        if (matter.isElection()) {
            members.put("limits", members("barred", matter.limits().barred(), "least", matter.limits().least(), "alternates",
                    matter.limits().alternates()));
        }
        return members;
    }

    private static Map<String, Object> test(Explanation.Test test) {
        return members("key", test.key(), "law", test.source().law(), "article", test.source().article(), "from", day(test.source().from()), "to",
                day(test.source().to()), "numerator", test.numerator().toPlainString(), "denominator", test.denominator().toPlainString(), "ratio",
                test.ratio().toString(), "threshold", test.threshold().toString(), "met", test.met());
    }

    private static Map<String, Object> amount(AreaAndHeads amount) {
        return members("area", amount.area().toPlainString(), "heads", amount.heads());
    }

    static OwnersPack read(Object json) {
        Part all = new Part(json);
        if (!all.text("kind").equals(OwnersPack.KIND) || all.number("version") != OwnersPack.VERSION) {
            throw new IllegalArgumentException("not a " + OwnersPack.KIND + " of version " + OwnersPack.VERSION);
        }
        return new OwnersPack(all.text("vote"), all.text("number"), all.text("title"), all.text("ruleset"), LocalDateTime.parse(all.text("opensAt")),
                LocalDateTime.parse(all.text("closesAt")), all.text("basis"), all.text("deemed"), all.text("clause"), all.text("roll"),
                all.text("workbook"), all.number("parties"), amount(all.part("base")), all.number("ballots"), all.text("box"),
                all.parts("matters").stream().map(OwnersPackMembers::matter).toList(), all.texts("receipts"));
    }

    private static OwnersPack.Matter matter(Part part) {
        SortedMap<String, AreaAndHeads> counts = new TreeMap<>();
        part.part("counts").members().forEach((name, count) -> counts.put(name, amount(new Part(count))));
        SortedMap<String, Long> refused = new TreeMap<>();
        Part reasons = part.part("refused");
        reasons.members().keySet().forEach(why -> refused.put(why, reasons.number(why)));
        return new OwnersPack.Matter((int) part.number("number"), part.text("kind"), part.text("item"), part.text("question"),
                part.text("outcome"), counts, part.text("deemedSide"), part.parts("tests").stream().map(OwnersPackMembers::test).toList(), refused,
                part.texts("candidates"), (int) part.number("seats"), part.texts("elected"), part.texts("tie"), part.texts("alternates"),
                part.number("missing"), part.text("kind").equals(OwnersPack.Matter.ELECTION) ? limits(part.part("limits")) : OwnersPack.Limits.NONE);
    }

    private static OwnersPack.Limits limits(Part part) {
        return new OwnersPack.Limits(part.texts("barred"), (int) part.number("least"), (int) part.number("alternates"));
    }

    private static Explanation.Test test(Part test) {
        LocalDate to = test.day("to");
        return new Explanation.Test(test.text("key"), new Source(test.text("law"), test.text("article"), test.day("from"), to),
                test.decimal("numerator"), test.decimal("denominator"), Threshold.parse(test.text("threshold")), test.flag("met"));
    }

    private static AreaAndHeads amount(Part part) {
        return new AreaAndHeads(part.decimal("area"), part.number("heads"));
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

    static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().distinct().toList();
    }
}
