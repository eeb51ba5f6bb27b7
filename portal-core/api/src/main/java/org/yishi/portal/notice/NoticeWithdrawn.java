package org.yishi.portal.notice;

/** A notice was taken back for good; fired in the transaction of the act. */
public record NoticeWithdrawn(long noticeId, long areaId, String dossier, String subject) {
}
