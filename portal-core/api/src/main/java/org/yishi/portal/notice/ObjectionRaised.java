package org.yishi.portal.notice;

/** Somebody objected; fired in the transaction of the act. It does not say who. */
public record ObjectionRaised(long noticeId, long areaId, String dossier, String subject, long objectionId, ObjectionKind kind,
        boolean blocks) {
}
