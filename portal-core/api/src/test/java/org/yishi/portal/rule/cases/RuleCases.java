package org.yishi.portal.rule.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A file of cases, and what the rules answer to each. */
public final class RuleCases {

    private static final Map<String, Function<Case, Answer>> RULES = Map.ofEntries(
            Map.entry("owners.registry", OwnersCases::registry), Map.entry("owners.vote", OwnersCases::vote),
            Map.entry("owners.unanimous", OwnersCases::unanimous), Map.entry("owners.petition", OwnersCases::petition),
            Map.entry("owners.election", OwnersCases::election), Map.entry("owners.firstMeeting", OwnersCases::firstMeeting),
            Map.entry("committee.meeting", MeetingCases::committee), Map.entry("assembly.residents", MeetingCases::residents),
            Map.entry("assembly.representatives", MeetingCases::representatives), Map.entry("assembly.convene", MeetingCases::convene),
            Map.entry("party.meeting", MeetingCases::party), Map.entry("election.rc", ElectionCases::election),
            Map.entry("recall.rc", ElectionCases::recall), Map.entry("review.members", ElectionCases::review),
            Map.entry("disclosure.period", PeriodCases::disclosure), Map.entry("notice.period", PeriodCases::notice),
            Map.entry("term.expiry", PeriodCases::term), Map.entry("deadline", PeriodCases::deadline),
            Map.entry("decision.chain", OtherCases::chain), Map.entry("cost.apportion", OtherCases::cost),
            Map.entry("quota.allocate", OtherCases::quota), Map.entry("draw", OtherCases::draw),
            Map.entry("assessment.score", OtherCases::assessment));

    private final List<Case> cases;

    private RuleCases(List<Case> cases) {
        this.cases = cases;
    }

    public static RuleCases read(Path path) throws IOException {
        return parse(Files.readString(path));
    }

    public static RuleCases parse(String json) {
        Fields file = Fields.of(Json.read(json));
        return new RuleCases(file.objects("cases").stream().map(one -> Case.of(file, one)).toList());
    }

    /** The rules that cases can be for. */
    public static Set<String> rules() {
        return RULES.keySet();
    }

    public int size() {
        return cases.size();
    }

    /** For each case that does not agree: its id, what was expected and what the rule says. */
    public List<String> disagreements() {
        return cases.stream().map(RuleCases::disagreement).filter(Objects::nonNull).toList();
    }

    private static String disagreement(Case it) {
        Object expected = Answer.normal(it.self().object("expected").all());
        Object answered;
        try {
            answered = Answer.normal(Objects.requireNonNull(RULES.get(it.rule()), "no rule " + it.rule()).apply(it));
        } catch (RuntimeException e) {
            return it.id() + " (" + it.rule() + ")\n    fails: " + e;
        }
        return expected.equals(answered) ? null
                : it.id() + " (" + it.rule() + ")\n    expected " + expected + "\n    answered " + answered;
    }
}
