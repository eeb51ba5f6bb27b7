package org.yishi.portal.meeting.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;

/** An explanation as it is kept: the rule, then one line for each test, so that it reads the same when laws and settings have changed. */
final class ExplanationText {

    private static final String CELL = "\t";

    private ExplanationText() {
    }

    static String write(Explanation explanation) {
        StringBuilder text = new StringBuilder(explanation.rule());
        for (Explanation.Test test : explanation.tests()) {
            text.append('\n').append(String.join(CELL, test.key(), test.source().law(), test.source().article(), day(test.source().from()),
                    day(test.source().to()), test.numerator().toPlainString(), test.denominator().toPlainString(),
                    test.threshold().toString(), String.valueOf(test.met())));
        }
        return text.toString();
    }

    static Explanation read(String text) {
        List<String> lines = text.lines().toList();
        return new Explanation(lines.get(0), lines.stream().skip(1).map(line -> line.split(CELL, -1)).map(ExplanationText::test).toList());
    }

    private static Explanation.Test test(String[] cell) {
        return new Explanation.Test(cell[0], new Source(cell[1], cell[2], day(cell[3]), day(cell[4])), new BigDecimal(cell[5]),
                new BigDecimal(cell[6]), Threshold.parse(cell[7]), Boolean.parseBoolean(cell[8]));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
