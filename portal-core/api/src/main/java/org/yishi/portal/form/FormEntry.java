package org.yishi.portal.form;

import java.util.List;
import java.util.Optional;

/** The other half of a {@link Form}: what it can be filled in about, and how it is entered. Core finds every bean of this type. */
public interface FormEntry {

    /** The action of the declared form. */
    String action();

    /** What the number on a sheet means; empty where there is none, or the current actor may not know of it. */
    Optional<FormSubject> subject(long id);

    /** About what sheets are taken now in the area and below it, the newest first; at most fifty. */
    List<FormSubject> open(long areaId);

    /** The fields for one subject where they are not the same for all. */
    default List<FormField> fields(Form form, long subjectId) {
        return form.fields();
    }

    /** Whether a second worker has to confirm that it was typed as it is written, before it has any effect. */
    default boolean needsSecond(FilledForm filled) {
        return false;
    }

    /**
     * Whether what is chosen on it is nobody's business, such as votes on statements (class SEALED, domain 0.4). Of such a sheet core keeps
     * which fields were filled in, never with what; its scan is sealed and opened only by a doubt of the resident himself. Nobody
     * reads it a second time.
     */
    default boolean isSecret() {
        return false;
    }

    /**
     * Enters it, by the use case of the screen: the same permission, the same rules, the same place, so that nobody counts twice who did
     * it on a screen as well. Runs in the worker's act, as the resident where he is known and otherwise as the worker; the ledger marks
     * every entry that comes of it as taken from paper.
     *
     * @throws org.yishi.portal.access.Refusal at the field concerned
     */
    void enter(FilledForm filled);

    /**
     * It was found that the resident did not write this, or not so. Runs like {@link #enter}; of a secret form the values say which fields
     * were filled in, and nothing else.
     *
     * @return whether its effect could be taken back; otherwise whoever found it acts by the means of the matter
     */
    default boolean takeBack(FilledForm filled) {
        return false;
    }
}
