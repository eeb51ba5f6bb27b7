package org.yishi.portal.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;

/**
 * What somebody wrote on paper, as a worker typed it.
 *
 * @param subjectId what it is about
 * @param personId  the resident, 0 where he is in no register
 * @param name      as written on the sheet
 * @param contact   where an answer reaches somebody who is in no register; empty otherwise
 * @param heldOn    day on which it was filled in; not in the future
 * @param late      whether it is entered later than {@code portal.record.maxLagDays} after that (补录)
 * @param values    by the id of the field; nothing for a field that is empty, {@code true} for a box that is ticked
 * @param scanId    the kept scan, class PARTIES or OFFICE
 * @param enteredOn day on which it was entered
 * @param worker    who entered it, for a use case that only workers may call; {@link FormEntry#enter} runs as the resident where he is known
 */
public record FilledForm(long subjectId, long personId, String name, String contact, LocalDate heldOn, boolean late,
        Map<String, String> values, long scanId, LocalDate enteredOn, Actor worker) {

    public FilledForm {
        values = Map.copyOf(values);
    }

    /** Entered on the day on which it was filled in. */
    public FilledForm(long subjectId, long personId, String name, String contact, LocalDate heldOn, boolean late, Map<String, String> values,
            long scanId, Actor worker) {
        this(subjectId, personId, name, contact, heldOn, late, values, scanId, heldOn, worker);
    }

    /** Empty where nothing was written. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isTicked(String field) {
        return Boolean.parseBoolean(value(field));
    }

    /** Null where nothing was written. */
    public LocalTime time(String field) {
        try {
            return value(field).isEmpty() ? null : LocalTime.parse(value(field).replace('：', ':'));
        } catch (DateTimeParseException e) {
            throw new Refusal("portal.form.refusal.time").at(field);
        }
    }

    /** Never what somebody wrote, lest it reach a log. */
    @Override
    public String toString() {
        return "FilledForm[" + subjectId + ", " + heldOn + "]";
    }
}
