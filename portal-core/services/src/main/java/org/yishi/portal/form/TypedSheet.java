package org.yishi.portal.form;

import java.time.LocalDate;
import java.util.Map;

/**
 * A filled-in form as a worker types it.
 *
 * @param form      action of the form
 * @param subjectId what it is about
 * @param name      who filled it in
 * @param proof     phone number or last four characters of the identity number; may be empty where the form takes strangers
 * @param contact   where an answer reaches somebody who is in no register
 * @param heldOn    day on which it was filled in
 * @param values    by the id of the field
 * @param scanName  name of the file
 * @param scan      bytes of the scan
 */
public record TypedSheet(String form, long subjectId, String name, String proof, String contact, LocalDate heldOn,
        Map<String, String> values, String scanName, byte[] scan) {

    /** Never what somebody wrote, lest it reach a log. */
    @Override
    public String toString() {
        return "TypedSheet[" + form + ", " + heldOn + "]";
    }
}
