package org.yishi.portal.notice;

import java.time.LocalDate;

/**
 * An objection that came on paper or by word of mouth (G11).
 *
 * @param name     who objects, class OFFICE
 * @param proof    phone number or last four characters of the identity number, to find the person in the register; may be empty
 * @param heldOn   day on which it was raised
 * @param text     what is objected
 * @param kind     what it is about
 * @param byName   whether its author wishes to be named
 * @param scanName name of the scan's file, empty where there is none
 * @param scan     bytes of the scan, null where there is none
 */
public record PaperObjection(String name, String proof, LocalDate heldOn, String text, ObjectionKind kind, boolean byName, String scanName,
        byte[] scan) {

    /** Never what somebody wrote, lest it reach a log. */
    @Override
    public String toString() {
        return "PaperObjection[" + kind + ", " + heldOn + "]";
    }
}
