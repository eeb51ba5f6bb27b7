package org.yishi.portal.notice;

/** An objection was answered to its author's satisfaction, or the body before which it was laid decided. */
public record ObjectionSettled(long noticeId, long areaId, String dossier, String subject, long objectionId) {
}
