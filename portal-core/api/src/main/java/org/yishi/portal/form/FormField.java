package org.yishi.portal.form;

import java.util.List;
import java.util.Set;

/**
 * A field of a form.
 *
 * @param id       as on the screen; a letter, then letters and digits; not one of core's own on the entry screen ({@link #RESERVED})
 * @param kind     how it is filled in
 * @param label    key of its label; the hint, where there is one, is {@code <label>.hint}; where a field is needed in some cases only,
 *                 {@code <label>.when} says in which, in place of that it may stay empty
 * @param words    the label itself where it is data and no message, such as the statement that is voted on; empty otherwise
 * @param required whether it has to be filled in
 * @param most     the greatest number of characters; 0 where nothing is written
 * @param choices  what may be chosen, in order
 * @param choice   beginning of the keys of the choices: the label of {@code LEGALITY} is {@code <choice>LEGALITY}
 */
public record FormField(String id, Kind kind, String label, String words, boolean required, int most, List<String> choices, String choice) {

    /** How a field is filled in. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** One of few. */
        CHOICE,
        /** Yes, or nothing. */
        CHECK,
        /** Hours and minutes, {@code 09:30}. */
        TIME,
        /** A day, {@code 2026-11-20}; shown and read as readers write it. */
        DATE
    }

    /** Ids that the entry screen needs for itself: who filled it in, when, the scan. */
    public static final Set<String> RESERVED = Set.of("name", "proof", "contact", "heldOn", "scan", "enter", "form", "what", "subject");

    public FormField {
        choices = List.copyOf(choices);
        if (!id.matches("[a-z][A-Za-z0-9]*") || RESERVED.contains(id)) {
            throw new IllegalArgumentException("a field of a form cannot be called " + id);
        }
        if ((kind == Kind.CHOICE) == choices.isEmpty() || (kind == Kind.LINE || kind == Kind.TEXT) && most < 1) {
            throw new IllegalArgumentException("the field " + id + " has choices, or a greatest length");
        }
        if (label.isBlank() && words.isBlank()) {
            throw new IllegalArgumentException("the field " + id + " has no label");
        }
    }

    public static FormField line(String id, String label, int most) {
        return new FormField(id, Kind.LINE, label, "", false, most, List.of(), "");
    }

    public static FormField text(String id, String label, int most) {
        return new FormField(id, Kind.TEXT, label, "", false, most, List.of(), "");
    }

    /** @param choice beginning of the keys of the choices */
    public static FormField choice(String id, String label, String choice, List<String> choices) {
        return new FormField(id, Kind.CHOICE, label, "", false, 0, choices, choice);
    }

    public static FormField check(String id, String label) {
        return new FormField(id, Kind.CHECK, label, "", false, 0, List.of(), "");
    }

    public static FormField time(String id, String label) {
        return new FormField(id, Kind.TIME, label, "", false, 0, List.of(), "");
    }

    public static FormField date(String id, String label) {
        return new FormField(id, Kind.DATE, label, "", false, 0, List.of(), "");
    }

    public FormField needed() {
        return new FormField(id, kind, label, words, true, most, choices, choice);
    }

    /** The same with a label that is data. */
    public FormField saying(String text) {
        return new FormField(id, kind, label, text, required, most, choices, choice);
    }
}
