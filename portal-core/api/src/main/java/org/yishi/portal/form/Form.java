package org.yishi.portal.form;

import java.util.List;

/**
 * A form that residents fill in.
 *
 * @param action  the guarded action it leads to, {@code plugin.verb}; also the name of the form
 * @param code    two to four capital letters, unique in the portal; with the number of what it is about it is the number on the sheet,
 *                {@code YY-12}
 * @param title   key of its headline; of a key {@code x.title} the message {@code x.how}, where there is one, says how to fill it in
 * @param fields  in order; a {@link FormEntry} may give others for what it is about, such as one for each statement
 * @param screen  address of the resident's page; {@code id} names what it is about
 * @param strangers whether somebody may hand it in who is in no register, with a name and where an answer reaches him
 * @param entry   address of an entry screen of its own, which takes the {@code id} of what it is about; empty for the common one
 * @param print   address where it is printed, where a sheet of its own is; it takes the {@code id} too. Empty for the one that core draws
 */
public record Form(String action, String code, String title, List<FormField> fields, String screen, boolean strangers, String entry,
        String print) {

    public Form {
        fields = List.copyOf(fields);
        if (!code.matches("[A-Z]{2,4}") || title.isBlank() || !screen.startsWith("/") || !entry.isEmpty() && print.isEmpty()) {
            throw new IllegalArgumentException("the form for " + action + " has a code of capital letters, a title and a screen; what"
                    + " is entered at a place of its own is printed at one too");
        }
    }

    public static Form of(String action, String code, String title, String screen, FormField... fields) {
        return new Form(action, code, title, List.of(fields), screen, false, "", "");
    }

    /** Somebody who is in no register may hand it in too. */
    public Form fromAnybody() {
        return new Form(action, code, title, fields, screen, true, entry, print);
    }

    /** It is printed and entered at places of its own: a ballot has a serial number and is read twice. */
    public Form ownPlaces(String printAt, String enterAt) {
        return new Form(action, code, title, fields, screen, strangers, enterAt, printAt);
    }

    /** Key of the sentence that says how to fill it in; there need not be such a message. */
    public String how() {
        return title.replaceFirst("\\.[A-Za-z0-9]+$", ".how");
    }

    /**
     * It is printed as a sheet of its own, which names {@link #number} and leads to {@link Forms#entry}.
     *
     * @param printAt {@code /portal/print?what=…}
     */
    public Form printedAt(String printAt) {
        return new Form(action, code, title, fields, screen, strangers, entry, printAt);
    }

    /** What stands on the sheet. */
    public String number(long subjectId) {
        return code + "-" + subjectId;
    }

    public boolean hasOwnPlaces() {
        return !entry.isEmpty();
    }

    public boolean hasOwnSheet() {
        return !print.isEmpty();
    }
}
