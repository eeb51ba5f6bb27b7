package org.yishi.deliberation.consultation;

/** The notice (会前公告) of a consultation is out; fired in that transaction. */
public record ConsultationAnnounced(long consultationId) {
}
