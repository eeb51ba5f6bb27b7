package org.yishi.portal.opendata;

import java.time.Instant;

/**
 * Something new or changed.
 *
 * @param id a tag URI that stays when addresses change
 */
public record FeedEntry(String id, String dataset, String title, String summary, String page, Instant published, Instant updated) {
}
