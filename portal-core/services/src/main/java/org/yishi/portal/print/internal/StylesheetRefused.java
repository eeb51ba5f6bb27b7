package org.yishi.portal.print.internal;

/** A stylesheet cannot be used; the message says what is wrong and where, for whoever wrote it. */
public class StylesheetRefused extends Exception {

    private static final long serialVersionUID = 1L;

    StylesheetRefused(String message) {
        super(message);
    }
}
