package org.yishi.portal.notice;

import java.time.LocalDate;

/** A notice was posted, or posted again; fired in the transaction of the act. */
public record NoticePublished(long noticeId, long areaId, String dossier, String subject, LocalDate heldOn, LocalDate lastDay) {
}
