package org.yishi.portal.faces.account;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From where a request comes: behind a web server of the operator, what that one says; from anybody else such words count nothing. */
@RequestScoped
public class ClientAddress {

    @Inject
    private HttpServletRequest request;
    @Inject
    @ConfigProperty(name = "portal.trusted.proxies", defaultValue = "-")
    private String trusted;

    String get() {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), Set.of(trusted.strip().split("\\s*,\\s*")));
    }

    /** The last address that is not one of the trusted; what stands before it was written by whoever likes. */
    static String of(String remote, String forwarded, Set<String> trusted) {
        if (forwarded == null || !trusted.contains(remote)) {
            return remote;
        }
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();
            if (!hop.isEmpty() && !trusted.contains(hop)) {
                return hop;
            }
        }
        return remote;
    }
}
