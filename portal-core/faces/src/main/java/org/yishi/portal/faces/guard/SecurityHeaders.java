package org.yishi.portal.faces.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What browsers are told not to do with the portal's pages. */
public final class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    private static final String REST = "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static final String UPLOADS = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    private SecurityHeaders() {
    }

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CSP, policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** No inline script and no inline style. */
    static String policy() {
        return "default-src 'self'; script-src 'self'; style-src 'self'" + REST;
    }

    /** For what somebody sent: shown or downloaded, never a part of the portal. */
    public static String ofUploads() {
        return UPLOADS;
    }

    /** For a page with PrimeFaces components: its own scripts by their nonce; its components set styles on elements. */
    static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline'" + REST;
    }
}
