package org.yishi.portal.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;

/**
 * A stage as it stands in a case.
 *
 * @param procedure  name of the procedure
 * @param name       name of the stage
 * @param state      how it stands
 * @param outcome    how it came out; null where it has not been entered
 * @param round      1, and one more after each return
 * @param heldOn     its day, of a lasting stage its first; null where it has not been entered
 * @param endedOn    last day of a lasting stage; otherwise as {@code heldOn}
 * @param recordedAt when the server was told
 * @param late       entered later than {@code portal.record.maxLagDays} after its day (补录)
 * @param fromPaper  entered from a paper record
 * @param due        by when it has to be entered or, while it runs, over; null where nothing is due
 * @param overdue    whether that day has passed, or had when it took place
 * @param notBefore  first day on which it may be held; null where that is unknown or long past
 * @param missing    what it still requires
 * @param actors     who may enter it
 * @param source     law and article
 * @param circles    which of the facts are open to whom
 * @param allFacts   what the record says; show {@link #facts(Privacy)}
 */
public record StageView(String procedure, String name, StageState state, Outcome outcome, int round, LocalDate heldOn,
        LocalDate endedOn, Instant recordedAt, boolean late, boolean fromPaper, LocalDate due, boolean overdue,
        LocalDate notBefore, List<Requirement> missing, Set<Role> actors, String source, Map<String, Privacy> circles,
        Map<String, String> allFacts) {

    /** What may be seen by a circle, by name. */
    public Map<String, String> facts(Privacy circle) {
        Map<String, String> seen = new TreeMap<>();
        allFacts.forEach((fact, value) -> {
            if (circles.getOrDefault(fact, Privacy.OFFICE).compareTo(circle) <= 0) {
                seen.put(fact, value);
            }
        });
        return seen;
    }

    public boolean tookPlace() {
        return outcome != null;
    }

    /** Key of the message that names it. */
    public String labelKey() {
        return procedure + ".stage." + name;
    }
}
