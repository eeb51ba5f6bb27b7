package org.yishi.portal.faces.ballot;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.text.Texts;

/** Choices, tests and outcomes in the reader's language. */
@Named("ballotWords")
@ApplicationScoped
public class BallotWords {

    @Inject
    private Texts texts;

    public String choice(Choice choice) {
        return choice.label().isEmpty() ? texts.get("portal.ballot.choice." + choice.key()) : choice.label();
    }

    public String choice(BallotView ballot, String key) {
        return ballot.choices().stream().filter(choice -> choice.key().equals(key)).findFirst().map(this::choice).orElse(key);
    }

    /** What stands on a ballot. */
    public String choices(BallotView ballot, List<String> keys) {
        return keys.isEmpty() ? texts.get("portal.ballot.choice.blank")
                : keys.stream().map(key -> choice(ballot, key)).collect(Collectors.joining("、"));
    }

    public String outcome(String outcome) {
        return orItself("portal.ballot.outcome." + outcome, outcome);
    }

    public String rule(String ruleId) {
        return orItself("portal.ballot.rule." + ruleId, ruleId);
    }

    /** What a test asks; of a candidate's, the candidate. */
    public String test(BallotView ballot, Explanation.Test test) {
        String general = ballot.choices().stream().filter(choice -> test.key().endsWith("." + choice.key())).findFirst()
                .map(choice -> test.key().substring(0, test.key().length() - choice.key().length() - 1)).orElse(test.key());
        String words = orItself("portal.ballot.test." + general, general);
        return general.equals(test.key()) ? words : choice(ballot, test.key().substring(general.length() + 1)) + " · " + words;
    }

    public String threshold(Explanation.Test test) {
        return texts.get("portal.ballot.needs", test.threshold());
    }

    public String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String orItself(String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }
}
