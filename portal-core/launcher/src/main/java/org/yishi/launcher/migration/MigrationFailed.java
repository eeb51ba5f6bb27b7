package org.yishi.launcher.migration;

import org.yishi.launcher.Sentence;

/** The tables of one owner could not be brought to the state that its program needs. */
final class MigrationFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    MigrationFailed(Sentence reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    Sentence reason() {
        return reason;
    }
}
