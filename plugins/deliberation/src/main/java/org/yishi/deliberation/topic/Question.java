package org.yishi.deliberation.topic;

import java.util.Locale;

/** The six questions of the screening test (domain 2.5); a topic is accepted if all are answered with yes. */
public enum Question {
    /** It concerns the public affairs or the welfare of the area. */
    PUBLIC,
    /** It is not against law or public order. */
    LAWFUL,
    /** No court decided it or is about to. */
    UNDECIDED,
    /** It is not the private right of one person against another. */
    SHARED,
    /** It is not inside the sole power of owners or of a department. */
    OURS,
    /** There is somebody to answer to it. */
    ANSWERABLE;

    /** The id of its field on the page. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
