package org.yishi.portal.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.document.Document;

/**
 * A sheet that a worker typed, for the resident and for those who handle it.
 *
 * @param written   what was typed, field by field, in the reader's language; empty where the reader sees the list alone
 * @param scan      null where the reader may not see it
 * @param person    name as on the sheet; empty for the resident himself
 * @param known     whether the person stands in the register
 * @param enteredBy public name
 * @param secondBy  public name, empty where nobody confirmed it
 * @param sealed    whether its scan is sealed until the resident himself has doubts
 * @param upheld    whether the resident was right; null while that is not answered
 */
public record PaperView(long id, long areaId, Form form, long subjectId, String subject, List<Written> written, Document scan, String person, boolean known,
        String contact, LocalDate heldOn, boolean late, PaperState state, String enteredBy, Instant enteredAt, String secondBy,
        String returnedWhy, String contest, Instant contestedAt, String answer, String answeredBy, Boolean upheld,
        boolean sealed) {

    /** A field and what stands in it, as words. */
    public record Written(String label, String words) {
    }

    public boolean isContestable() {
        return contestedAt == null && state != PaperState.RETURNED;
    }
}
