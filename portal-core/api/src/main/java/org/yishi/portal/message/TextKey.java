package org.yishi.portal.message;

/** A word of a message that each reader gets in the own language: a key of the message bundles. */
public record TextKey(String key) {
}
