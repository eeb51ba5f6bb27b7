package org.yishi.decisions.step;

import java.util.stream.Collectors;

import org.yishi.portal.body.Finding;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Threshold;

/** How a result was counted, in plain words, kept with the step so that it is read alike for ever. */
final class Reckoning {

    private Reckoning() {
    }

    /** 到会 31/40（须不少于 2/3）；赞成 29/31（须超过 1/2）. */
    static String chinese(Finding finding) {
        return finding.explanation().tests().stream().map(test -> (test.key().endsWith("quorum") ? "到会 " : test.key().endsWith("decision")
                ? "赞成 " : "组成 ") + share(test) + "（须" + (test.threshold().strict() ? "超过 " : "不少于 ") + test.threshold().ratio() + "）")
                .collect(Collectors.joining("；"));
    }

    static String english(Finding finding) {
        return finding.explanation().tests().stream().map(test -> (test.key().endsWith("quorum") ? "present " : test.key()
                .endsWith("decision") ? "in favour " : "composition ") + share(test) + " (" + needed(test.threshold()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String needed(Threshold threshold) {
        return (threshold.strict() ? "more than " : "at least ") + threshold.ratio() + " needed";
    }

    /** Law and article of the rules, each once. */
    static String article(Finding finding) {
        return finding.explanation().tests().stream().map(test -> test.source().toString()).distinct().collect(Collectors.joining("；"));
    }

    private static String share(Explanation.Test test) {
        return test.numerator().toPlainString() + "/" + test.denominator().toPlainString();
    }
}
