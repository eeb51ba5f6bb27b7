/**
 * The heart, plain Java: what a bylaw says ({@link org.yishi.bylaws.text.BylawText}), what is to be changed in it
 * ({@link org.yishi.bylaws.text.Amendment}), what comes of it ({@link org.yishi.bylaws.text.Consolidation}), what differs
 * ({@link org.yishi.bylaws.text.WordDifference}), and how it comes from paper and goes there.
 */
package org.yishi.bylaws.text;
