package org.yishi.portal.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * The cases that go through procedures. A plugin calls it inside of its own {@link org.yishi.portal.access.Guarded} act and so
 * joins its permission, transaction and ledger entry; called outside of one it fails. Whoever breaks the procedure is refused
 * with {@link org.yishi.portal.access.Refusal}, which cites the article of the declaration.
 */
public interface Cases {

    /**
     * Begins a case; its first stage is the next one to be entered. The settings used by the procedure's deadlines are frozen
     * with it, together with what the caller gives.
     *
     * @param dossier    of the matter, {@code plugin/noun/id}; begins only once
     * @param parameters further figures that this case keeps, see {@link Parameters#freeze}; they win over the settings
     * @param heldOn     the day on which the matter began
     */
    CaseView begin(Procedure procedure, long areaId, String dossier, String title, Map<String, String> parameters, LocalDate heldOn);

    /**
     * Records that a stage took place. Refused unless it is its turn, everything it requires is fulfilled, its day is neither
     * before that of the stage before it nor in the future, the actor held one of its roles on that day and no hold is in force.
     */
    CaseView enter(String dossier, StageEntry entry);

    /** Sends the case back to an earlier stage, which is to be entered anew; what took place stays readable. */
    CaseView back(String dossier, String stage, String reason);

    /** Corrects the facts of the last entry of a stage by a new version; the old one stays readable (domain G4). */
    CaseView amend(String dossier, String stage, Map<String, String> facts, String reason);

    /**
     * Stops the case, from today on.
     *
     * @param until last day included; null until it is released
     * @return key of the hold
     */
    long hold(String dossier, String reason, LocalDate until);

    /** Lifts a hold before its time; from today on the case may go on. */
    void release(String dossier, long hold, String reason);

    /** How a case stands. Open to everybody who may read the page that shows it; facts carry their own circles. */
    CaseView view(String dossier);

    /** The same for many, with a fixed number of queries; unknown ones are left out. */
    Map<String, CaseView> views(Collection<String> dossiers);
}
