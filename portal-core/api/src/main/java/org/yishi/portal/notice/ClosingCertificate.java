package org.yishi.portal.notice;

import java.time.LocalDate;

/**
 * What closing a notice proves: the text, the days it stood, the photos, the objections and their answers, all under one digest.
 *
 * @param firstDay   first day that counted
 * @param lastDay    last day that counted
 * @param objections how many were raised
 * @param closedOn   day on which it was taken down
 * @param digest     SHA-256 over {@code text}
 * @param text       the canonical text of everything that is certified, one fact a line; holds digests, no personal data
 */
public record ClosingCertificate(LocalDate firstDay, LocalDate lastDay, int objections, LocalDate closedOn, String digest, String text) {
}
