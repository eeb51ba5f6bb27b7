package org.yishi.portal.notice;

import java.time.LocalDate;

/** A notice stood its days and was closed with its certificate; fired in the transaction of the act. */
public record NoticeClosed(long noticeId, long areaId, String dossier, String subject, LocalDate closedOn, String digest) {
}
