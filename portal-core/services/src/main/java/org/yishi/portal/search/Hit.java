package org.yishi.portal.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was found.
 *
 * @param kind       {@link SearchSource#kind()}
 * @param date       null where it has none
 * @param address    within the portal
 * @param residents  whether it is for residents only, so that nobody passes it on as public
 * @param title      all of it
 * @param snippet    the passages that fit best, or how the text begins; may be empty
 * @param attached   whether the snippet is from an attached file
 */
public record Hit(String kind, long areaId, LocalDate date, String address, boolean residents, List<Piece> title, List<Piece> snippet,
        boolean attached) {

    public String plainTitle() {
        return String.join("", title.stream().map(Piece::text).toList());
    }
}
