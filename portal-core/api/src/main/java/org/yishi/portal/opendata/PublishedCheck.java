package org.yishi.portal.opendata;

/**
 * Checks a file that a plugin publishes, by itself: with nothing but portal-api.jar, the plugin's own jar and the file. {@code yishi.jar check <file>}
 * finds it by {@link java.util.ServiceLoader}: the plugin names its class in {@code META-INF/services/org.yishi.portal.opendata.PublishedCheck}.
 */
public interface PublishedCheck {

    /** Whether the file is one of those, by its first characters. */
    boolean knows(String beginning);

    /** @throws IllegalArgumentException where it cannot be read at all */
    FileVerdict check(String text);
}
