package org.yishi.portal.biography;

import java.util.Optional;

/**
 * What a plugin tells of the life of its dossiers; a CDI bean, found by itself. The page is the same for everybody and read without login:
 * nothing may be said that is not public, of a contact between a resident and a representative for instance its number, kind and dates,
 * never its text. Where the plugin is switched off in the chapter's area, what it says is not shown, and the page marks the gap.
 */
public interface BiographySource {

    /** The plugin to which it belongs; {@code portal} for core. */
    String pluginId();

    /**
     * In the reader's language, with a fixed number of queries.
     *
     * @return empty for a dossier of others, one that is not there, and one of which the public may not know
     */
    Optional<Chapter> chapter(String dossier);
}
