package org.yishi.portal.faces.look;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import org.yishi.portal.faces.page.CurrentPage;

/** Links that change one part of the look and come back to the page. */
@Named("looks")
@RequestScoped
public class LookLinks {

    @Inject
    private CurrentPage page;
    @Inject
    private ServletContext application;

    public String theme(String theme) {
        return link("theme", theme);
    }

    public String language(String language) {
        return link("language", language);
    }

    public String size(String size) {
        return link("size", size);
    }

    private String link(String what, String value) {
        return application.getContextPath() + "/look?" + what + "=" + value + "&back="
                + URLEncoder.encode(page.getAddress(), StandardCharsets.UTF_8);
    }
}
