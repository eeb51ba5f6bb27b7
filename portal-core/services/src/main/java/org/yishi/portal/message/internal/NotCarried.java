package org.yishi.portal.message.internal;

/** That a letter did not leave the portal, and whether to try again. */
final class NotCarried extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 250;

    private final boolean forEver;
    private final boolean away;

    private NotCarried(String reason, boolean forEver, boolean away) {
        super(OneLine.of(String.valueOf(reason), LONGEST));
        this.forEver = forEver;
        this.away = away;
    }

    static NotCarried because(String reason, boolean forEver) {
        return new NotCarried(reason, forEver, false);
    }

    /** The other side cannot be reached: those that follow need not be tried now. */
    static NotCarried away(String reason) {
        return new NotCarried(reason, false, true);
    }

    boolean isForEver() {
        return forEver;
    }

    boolean isAway() {
        return away;
    }
}
