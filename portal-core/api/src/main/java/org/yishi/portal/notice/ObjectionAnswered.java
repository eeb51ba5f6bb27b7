package org.yishi.portal.notice;

/** An objection was answered; fired in the transaction of the act. It does not say who had objected. */
public record ObjectionAnswered(long noticeId, long areaId, String dossier, String subject, long objectionId) {
}
