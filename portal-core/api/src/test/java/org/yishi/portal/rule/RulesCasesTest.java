package org.yishi.portal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.cases.RuleCases;

/** Every case of a file agrees with the rules: that of {@code -Drules.cases}, else the one beside the project, else our copy. */
class RulesCasesTest {

    @Test
    void everyCaseAgreesInEveryKey() throws IOException {
        RuleCases cases = RuleCases.read(file());
        List<String> disagreements = cases.disagreements();
        int agree = cases.size() - disagreements.size();
        say(agree + " of " + cases.size() + " cases agree");
        disagreements.forEach(RulesCasesTest::say);
        assertThat(cases.size()).as("cases in the file").isPositive();
        assertThat(disagreements).isEmpty();
    }

    private static Path file() {
        String asked = System.getProperty("rules.cases", "");
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../..").normalize();
        if (!asked.isBlank()) {
            return Path.of(asked).isAbsolute() ? Path.of(asked) : project.resolve(asked);
        }
        Path beside = project.resolve("../shared/rules-cases.json").normalize();
        return Files.exists(beside) ? beside : Path.of("src/test/resources/rules-cases.json").toAbsolutePath();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
