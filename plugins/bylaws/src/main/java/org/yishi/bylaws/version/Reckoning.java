package org.yishi.bylaws.version;

import java.util.List;
import java.util.stream.Collectors;

import org.yishi.portal.body.Finding;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Threshold;

/**
 * How a result was counted, in plain words, so that it is read alike for ever.
 *
 * @param zh      到会 31/40（须不少于 2/3）；赞成 29/31（须超过 1/2）
 * @param en      the same in English
 * @param article law and article of the rules, each once
 */
public record Reckoning(String zh, String en, String article) {

    public static Reckoning of(Finding finding) {
        return of(finding, finding.explanation().tests());
    }

    /** Of a vote by articles: who had to be there. What each article needed is the same, what it got stands with it. */
    public static Reckoning ofPresence(Finding finding) {
        return of(finding, finding.explanation().tests().stream().filter(test -> !isDecision(test)).toList());
    }

    private static Reckoning of(Finding finding, List<Explanation.Test> tests) {
        return new Reckoning(words(tests, "到会 ", "赞成 ", "组成 ", "（须", "）", "超过 ", "不少于 ", "；"),
                words(tests, "present ", "in favour ", "composition ", " (", " needed)", "more than ", "at least ", "; "),
                finding.explanation().tests().stream().map(test -> test.source().toString()).distinct().collect(Collectors.joining("；")));
    }

    private static boolean isDecision(Explanation.Test test) {
        return test.key().endsWith("decision");
    }

    private static String words(List<Explanation.Test> tests, String quorum, String decision, String other, String open, String close, String more,
            String least, String between) {
        return tests.stream().map(test -> (test.key().endsWith("quorum") ? quorum : isDecision(test)
                ? decision : other) + share(test) + open + needed(test.threshold(), more, least) + close).collect(Collectors.joining(between));
    }

    private static String needed(Threshold threshold, String more, String least) {
        return (threshold.strict() ? more : least) + threshold.ratio();
    }

    private static String share(Explanation.Test test) {
        return test.numerator().toPlainString() + "/" + test.denominator().toPlainString();
    }
}
