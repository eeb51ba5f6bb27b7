package org.yishi.deliberation.consultation;

import java.util.List;

import org.yishi.portal.access.Refusal;

/** The circle of interests (利益相关方): who is concerned, one group a line; nobody twice. */
public record InterestGroups(List<String> names) {

    static final int MOST = 20;
    static final int LONGEST = 40;

    public InterestGroups {
        names = List.copyOf(names);
    }

    /** Reads one group a line. */
    public static InterestGroups of(String lines) {
        List<String> names = (lines == null ? "" : lines).lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
        if (names.isEmpty()) {
            throw new Refusal("deliberation.refusal.empty").at("groups");
        }
        if (names.size() > MOST) {
            throw new Refusal("deliberation.refusal.tooManyGroups", MOST, names.size()).at("groups");
        }
        names.forEach(name -> Wording.required(name, LONGEST, "groups"));
        return new InterestGroups(names);
    }

    public String text() {
        return String.join("\n", names);
    }
}
