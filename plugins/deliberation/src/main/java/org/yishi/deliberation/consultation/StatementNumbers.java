package org.yishi.deliberation.consultation;

import java.util.Set;
import java.util.TreeSet;

import org.yishi.portal.access.Refusal;

/** The numbers of statements as people write them, with commas, blanks or a number sign between. */
public final class StatementNumbers {

    private StatementNumbers() {
    }

    public static Set<Long> of(String typed) {
        Set<Long> numbers = new TreeSet<>();
        for (String word : (typed == null ? "" : typed).split("[\\s,，、;；#＃]+")) {
            if (!word.isEmpty() && !word.matches("\\d{1,18}")) {
                throw new Refusal("deliberation.refusal.noSuchStatement", word).at("statements");
            }
            if (!word.isEmpty()) {
                numbers.add(Long.parseLong(word));
            }
        }
        return numbers;
    }
}
