package org.yishi.portal.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That a stage took place, or began.
 *
 * @param stage     which
 * @param heldOn    the day that a person claims; the server's own time is kept beside it
 * @param outcome   how it came out
 * @param fulfilled names of the requirements that are fulfilled, besides those that {@link Requirements} knows of
 * @param facts     what the record says of it, for the time line; no personal data except where the circle is narrow
 * @param fromPaper whether it was entered from a paper record
 */
public record StageEntry(String stage, LocalDate heldOn, Outcome outcome, Set<String> fulfilled, Map<String, String> facts,
        boolean fromPaper) {

    public StageEntry {
        fulfilled = Set.copyOf(fulfilled);
        facts = Map.copyOf(facts);
    }

    public static StageEntry of(String stage, LocalDate heldOn, Outcome outcome) {
        return new StageEntry(stage, heldOn, outcome, Set.of(), Map.of(), false);
    }

    public StageEntry fulfilling(String... names) {
        Set<String> all = new LinkedHashSet<>(fulfilled);
        all.addAll(List.of(names));
        return new StageEntry(stage, heldOn, outcome, all, facts, fromPaper);
    }

    public StageEntry fact(String name, Object value) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        all.put(name, String.valueOf(value));
        return new StageEntry(stage, heldOn, outcome, fulfilled, all, fromPaper);
    }

    public StageEntry takenFromPaper() {
        return new StageEntry(stage, heldOn, outcome, fulfilled, facts, true);
    }
}
