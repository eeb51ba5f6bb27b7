package org.yishi.portal.message;

/** The provider did not take a short message. */
public class SmsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forEver;

    /** @param why for the administrator; holds neither number nor text */
    private SmsRefused(String why, boolean forEver, Throwable cause) {
        super(why, cause);
        this.forEver = forEver;
    }

    /** It is tried again later. */
    public static SmsRefused forNow(String why, Throwable cause) {
        return new SmsRefused(why, false, cause);
    }

    /** Trying again is of no use: no such number. */
    public static SmsRefused forEver(String why) {
        return new SmsRefused(why, true, null);
    }

    public boolean isForEver() {
        return forEver;
    }
}
