package org.yishi.portal.procedure;

import java.time.LocalDate;

/** Fired in the transaction in which a stage was entered. */
public record StageEntered(String dossier, long areaId, String procedure, String stage, Outcome outcome, LocalDate heldOn) {
}
