package org.yishi.deliberation.consultation;

/**
 * A consultation was withdrawn, or no agreement was reached; fired in that transaction.
 *
 * @param reason as everybody reads it
 */
public record ConsultationEnded(long consultationId, String reason) {
}
