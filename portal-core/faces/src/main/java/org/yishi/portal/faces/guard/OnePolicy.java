package org.yishi.portal.faces.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * PrimeFaces adds a policy of its own, with the nonce of its scripts. Two policies would both hold and forbid what either
 * forbids, so its nonce goes into ours instead.
 */
class OnePolicy extends HttpServletResponseWrapper {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(SecurityHeaders.CSP)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(SecurityHeaders.CSP) ? merged(value) : value);
    }

    private static String merged(String policy) {
        if (policy.equals(SecurityHeaders.UPLOADS)) {
            return policy;
        }
        Matcher nonce = NONCE.matcher(policy);
        return nonce.find() ? SecurityHeaders.policy(nonce.group(1)) : SecurityHeaders.policy();
    }
}
