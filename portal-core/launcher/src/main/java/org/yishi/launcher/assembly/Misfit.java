package org.yishi.launcher.assembly;

import org.yishi.launcher.Sentence;

/** Thrown by a check: this jar does not fit, for the reason given. */
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    Misfit(Sentence reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Misfit(String zh, String en, Object... arguments) {
        this(Sentence.of(zh, en, arguments));
    }

    Sentence reason() {
        return reason;
    }
}
