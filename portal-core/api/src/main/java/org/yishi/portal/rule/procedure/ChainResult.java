package org.yishi.portal.rule.procedure;

import java.util.List;
import java.util.Optional;

/**
 * How a chain stands.
 *
 * @param violations {@code STAGE:CODE}, in order; the code of an objection ends in {@code #} and its number
 * @param nextStage  the first stage that is missing or failed; empty when all is done
 */
public record ChainResult(List<String> violations, Optional<Stage> nextStage) {

    public boolean valid() {
        return violations.isEmpty();
    }
}
