package org.yishi.neighborhood.vote;

/**
 * A kept scan of a paper.
 *
 * @param documentId null where none was kept
 */
record Scan(Long documentId, String sha256) {

    static final Scan NONE = new Scan(null, "");
}
