package org.yishi.portal.notice;

import java.time.LocalDate;

/** A notice came down before its days had run: lost, covered, or because its text is changed. */
public record NoticeInterrupted(long noticeId, long areaId, String dossier, String subject, LocalDate from) {
}
