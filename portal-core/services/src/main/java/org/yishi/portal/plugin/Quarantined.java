package org.yishi.portal.plugin;

/** A jar that the portal came up without, and why. */
public record Quarantined(String jar, String id, String reason, String reasonEn) {
}
