package org.yishi.portal.print;

import java.time.Instant;

/**
 * Why the stylesheet that an area's documents should wear was passed over, so that they were set in the portal's own look.
 *
 * @param document title of the document on which it failed; empty where it cannot be used at all
 * @param at       when that happened last, on this server
 */
public record StyleFault(String document, String why, Instant at) {

    public boolean isOfOneDocument() {
        return !document.isEmpty();
    }
}
