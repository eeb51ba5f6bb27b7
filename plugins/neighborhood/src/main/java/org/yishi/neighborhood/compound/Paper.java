package org.yishi.neighborhood.compound;

import org.yishi.portal.access.Refusal;

/** A file that somebody brings with a form; empty where none was chosen. */
public record Paper(String name, byte[] content) {

    public static final Paper NONE = new Paper("", new byte[0]);

    public boolean isThere() {
        return content.length > 0;
    }

    /** Refused where none was chosen. */
    public Paper required() {
        if (!isThere()) {
            throw new Refusal("neighborhood.refusal.noPaper").at("file");
        }
        return this;
    }
}
