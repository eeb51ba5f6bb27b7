package org.yishi.portal.message;

import java.time.LocalDate;
import java.util.List;

/**
 * What is told. Begin with {@link #about}.
 *
 * @param kind     id of a declared {@link MessageKind}
 * @param areaId   where it happened
 * @param dossier  of the matter
 * @param audience to whom
 * @param words    for {0}, {1} … of the kind's line: {@code String}, {@code LocalDate}, {@code LocalDateTime} or {@link TextKey};
 *                 no personal data of others
 * @param link     local address of the page where one reads on or acts
 * @param due      the last day to act, null where nothing is due
 * @param withheld whether its words stay inside the portal although the kind is public
 */
public record Message(String kind, long areaId, String dossier, Audience audience, List<Object> words, String link, LocalDate due,
        boolean withheld) {

    public Message {
        words = List.copyOf(words);
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("a message leads to a page of the portal, not to " + link);
        }
    }

    public static Message about(String kind, long areaId, String dossier, Audience audience, String link, Object... words) {
        return new Message(kind, areaId, dossier, audience, List.of(words), link, null, false);
    }

    public Message due(LocalDate lastDay) {
        return new Message(kind, areaId, dossier, audience, words, link, lastDay, withheld);
    }

    /** Mail and SMS say only that something happened, for this message whose matter is not as public as others of its kind. */
    public Message withheldUnless(boolean open) {
        return new Message(kind, areaId, dossier, audience, words, link, due, withheld || !open);
    }
}
