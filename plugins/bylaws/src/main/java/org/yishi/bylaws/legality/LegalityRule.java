package org.yishi.bylaws.legality;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A review counts when every item is answered, and one that is not fine says why; it passes when all are fine (居民委员会组织法第三十一条;
 * 民发〔2018〕144号).
 *
 * @param answers each answered item, and whether it is fine
 * @param noted   items with a note
 */
public record LegalityRule(Map<LegalityItem, Boolean> answers, Set<LegalityItem> noted) {

    public static final String SOURCE = "居民委员会组织法第三十一条；民发〔2018〕144号";

    public LegalityRule {
        answers = Map.copyOf(answers);
        noted = Set.copyOf(noted);
    }

    /** Items without an answer. */
    public Set<LegalityItem> unanswered() {
        Set<LegalityItem> left = EnumSet.allOf(LegalityItem.class);
        left.removeAll(answers.keySet());
        return left;
    }

    /** Items that are not fine and do not say why. */
    public Set<LegalityItem> unexplained() {
        Set<LegalityItem> left = EnumSet.noneOf(LegalityItem.class);
        answers.forEach((item, fine) -> {
            if (!fine && !noted.contains(item)) {
                left.add(item);
            }
        });
        return left;
    }

    public boolean isPassed() {
        return unanswered().isEmpty() && answers.values().stream().allMatch(fine -> fine);
    }
}
