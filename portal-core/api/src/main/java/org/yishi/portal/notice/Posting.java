package org.yishi.portal.notice;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.document.Document;

/**
 * One time at which a text hung, from its posting to its removal.
 *
 * @param textNumber which text
 * @param heldOn     the day of posting as entered
 * @param recordedAt when it was entered
 * @param countsFrom the day from which days are counted: {@code heldOn} where the photo was there when it was entered, otherwise the
 *                   day of the entry
 * @param late       补录: entered later than {@code record.maxLagDays} allows
 * @param startPhoto proof that it hung at the beginning, null while missing
 * @param endPhoto   proof that it still hung at the end, null while missing
 * @param endedOn    the day on which it came down, null while it hangs
 * @param endReason  why it came down before its days had run; empty otherwise
 */
public record Posting(int textNumber, LocalDate heldOn, Instant recordedAt, LocalDate countsFrom, boolean late, Document startPhoto,
        Document endPhoto, LocalDate endedOn, String endReason) {

    public boolean hangs() {
        return endedOn == null;
    }
}
