package org.yishi.portal.biography;

/**
 * The other end of a tie.
 *
 * @param dossier {@code plugin/noun/id}
 * @param title   how it is called in public; as it was called when the tie was made where its plugin does not answer; may be empty
 * @param link    local address of its page; empty where its plugin does not answer
 */
public record Tied(String dossier, String title, String link) {
}
