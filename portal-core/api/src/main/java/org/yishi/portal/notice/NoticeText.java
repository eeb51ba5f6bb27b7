package org.yishi.portal.notice;

import java.time.Instant;
import java.util.List;

import org.yishi.portal.document.Document;

/**
 * One version of the text of a notice, frozen.
 *
 * @param number 1 for the first
 * @param digest SHA-256 over all of it and the digests of the annexes
 * @param reason why it replaced the one before; empty for the first
 */
public record NoticeText(int number, String title, String body, String responsible, String contact, List<Document> annexes,
        String digest, Instant writtenAt, String reason) {
}
