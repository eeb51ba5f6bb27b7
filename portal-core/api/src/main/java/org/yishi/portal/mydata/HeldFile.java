package org.yishi.portal.mydata;

/**
 * A file held about a person, as it was brought.
 *
 * @param name file name with ending, unique among the person's files
 */
public record HeldFile(String name, byte[] bytes) {

    /** Never the bytes, lest they reach a log. */
    @Override
    public String toString() {
        return "HeldFile[…]";
    }
}
