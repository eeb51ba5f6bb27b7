package org.yishi.portal.access;

/** What was asked for does not exist (any more), or must not be known to exist. Answered with status 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
