package org.yishi.portal.faces.qr;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.qr.QrCode;

/** QR codes for pages: {@code #{qr.of('/portal/meeting/show?id=7')}}. Drawn once for each page that is made. */
@Named("qr")
@RequestScoped
public class QrWord {

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private final Map<String, QrCode> drawn = new HashMap<>();

    /** @param path address in this portal, with a slash at the beginning */
    public Code of(String path) {
        return new Code(drawn.computeIfAbsent(path, at -> QrCode.of(getAddress(at))));
    }

    /** The whole address, for those who type it. */
    public String getAddress(String path) {
        return baseUrl.replaceFirst("/+$", "") + path;
    }

    /** A code as pages read it. */
    public record Code(QrCode code) {

        public int getSize() {
            return code.size();
        }

        public String getPath() {
            return code.path();
        }
    }
}
