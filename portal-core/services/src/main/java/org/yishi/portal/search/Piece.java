package org.yishi.portal.search;

/** A stretch of a text; marked where it is what was asked for. */
public record Piece(String text, boolean marked) {
}
