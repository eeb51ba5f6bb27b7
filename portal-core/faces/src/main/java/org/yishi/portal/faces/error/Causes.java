package org.yishi.portal.faces.error;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.faces.application.ViewExpiredException;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;

/** What lies behind an exception, and how it is written to the log without what users typed. */
final class Causes {

    private static final Logger LOG = Logger.getLogger(Causes.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<Class<?>> MEANINGFUL = Set.of(Refusal.class, AccessRefused.class, NotFound.class, ViewExpiredException.class);

    /** The container's own exceptions for a multipart body, which applications cannot name. */
    private static final Pattern TOO_LARGE = Pattern.compile("fileupload\\.(Size|.*Exceeded)");

    /** Exceptions of the database and of validation quote values in their messages. */
    private static final Pattern QUOTES_VALUES = Pattern.compile(
            "sql|persistence|eclipse|mariadb|constraint|validat|convert|format|parse", Pattern.CASE_INSENSITIVE);

    private Causes() {
    }

    /** The innermost cause, or the first on the way that the portal has words for. */
    static Throwable meaningful(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; depth < 30 && cause.getCause() != null && cause.getCause() != cause; depth++) {
            if (isMeaningful(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return isMeaningful(cause) ? cause : cause == thrown ? thrown : thrown.getCause();
    }

    private static boolean isMeaningful(Throwable cause) {
        return MEANINGFUL.stream().anyMatch(type -> type.isInstance(cause));
    }

    /** Whether somebody sent more than the portal takes, in a body that did not say before how long it would be. */
    static boolean isTooLarge(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; depth < 30 && cause != null; depth++, cause = cause.getCause()) {
            if (TOO_LARGE.matcher(cause.getClass().getName()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Writes the exception to the log; the number returned is told to the visitor. */
    static String log(Throwable thrown, String path) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String reference = HexFormat.of().withUpperCase().formatHex(number);
        StringBuilder text = new StringBuilder("error ").append(reference).append(" at ").append(path);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            describe(cause, text.append("\n  "));
        }
        LOG.log(Level.SEVERE, text::toString);
        return reference;
    }

    private static void describe(Throwable cause, StringBuilder text) {
        String type = cause.getClass().getName();
        text.append(type);
        if (cause.getMessage() != null && !QUOTES_VALUES.matcher(type).find()) {
            text.append(": ").append(cause.getMessage());
        }
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 25); i++) {
            text.append("\n    at ").append(frames[i]);
        }
    }
}
