package org.yishi.portal.procedure;

/** Fired in the transaction in which a case was sent back. */
public record CaseReturned(String dossier, long areaId, String procedure, String stage, String reason) {
}
