package org.yishi.portal.datebook;

import java.time.Instant;

/**
 * An entry of the datebook as core hands it out.
 *
 * @param name    unique in the portal, plugin and id: {@code portal-meeting-7}
 * @param changed when it was changed last, by its chain; the epoch where it has none
 */
public record Occasion(String name, DatedEntry entry, Instant changed) {
}
