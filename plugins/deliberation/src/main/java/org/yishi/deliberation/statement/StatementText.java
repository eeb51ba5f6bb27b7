package org.yishi.deliberation.statement;

import java.text.Normalizer;
import java.util.Locale;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.LedgerEntry;

/**
 * The words of a statement: one idea in at most 140 characters, on one line.
 *
 * @param body what is shown
 */
public record StatementText(String body) {

    public static final int LONGEST = 140;

    /** What a resident typed; line breaks become blanks. */
    public static StatementText typed(String text) {
        String oneLine = text == null ? "" : text.replaceAll("\\s+", " ");
        return new StatementText(Wording.required(oneLine, LONGEST, "body"));
    }

    /** The same for texts that differ only in width of letters, case, blanks or punctuation, so that a text is said only once. */
    public String key() {
        String plain = Normalizer.normalize(body, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", "");
        return LedgerEntry.sha256(plain.isEmpty() ? body : plain);
    }
}
