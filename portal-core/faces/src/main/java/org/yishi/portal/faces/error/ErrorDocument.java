package org.yishi.portal.faces.error;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.faces.asset.Assets;
import org.yishi.portal.faces.look.CurrentLook;
import org.yishi.portal.faces.look.LocalPath;
import org.yishi.portal.faces.look.Themes;
import org.yishi.portal.text.Texts;

/** The words of an error page and the few elements around them. */
class ErrorDocument {

    private static final Set<Integer> TOLD = Set.of(403, 404, 405, 413, 422, 429, ErrorPage.EXPIRED, 500, 503);

    private final Texts texts;
    private final Assets assets;
    private final CurrentLook look;

    ErrorDocument(Texts texts, Assets assets, CurrentLook look) {
        this.texts = texts;
        this.assets = assets;
        this.look = look;
    }

    String of(int status, HttpServletRequest request) {
        String key = "portal.error." + (TOLD.contains(status) ? status : status < 500 ? 404 : 500);
        String theme = look.getChosen().theme().isEmpty() ? Themes.DEFAULT : look.getChosen().theme();
        return "<!DOCTYPE html>\n<html lang=\"" + look.getTag() + "\" data-theme=\"" + theme + "\" data-size=\"" + look.getSize()
                + "\"><head><meta charset=\"UTF-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<meta name=\"robots\" content=\"noindex\"/><title>" + text(key + ".title") + " · " + text("portal.name")
                + "</title>" + style("portal/css/base.css") + style("theme/" + theme + "/theme.css") + "</head><body class=\"error-page\">"
                + "<main id=\"main\" class=\"page\">" + brand() + "<div class=\"card stack\"><p class=\"error-code\" aria-hidden=\"true\">"
                + (status == ErrorPage.EXPIRED ? "" : status) + "</p><h1>" + text(key + ".title") + "</h1><p class=\"lead\">"
                + said(request, key) + "</p>" + reference(request)
                + "<p class=\"row\">" + again(status, request) + "<a class=\"button\" href=\"" + request.getContextPath() + "/\">"
                + text("portal.error.home") + "</a></p></div></main></body></html>\n";
    }

    private String brand() {
        return "<p class=\"error-brand\"><img class=\"emblem\" alt=\"\" src=\"" + escape(assets.get("portal/img/emblem.svg")) + "\"/> "
                + text("portal.name") + "</p>";
    }

    /** The sentence of a refusal where there is one, otherwise what the status means. */
    private String said(HttpServletRequest request, String key) {
        Object sentence = request.getAttribute(ErrorPage.SENTENCE);
        return sentence == null ? text(key + ".text") : escape(String.valueOf(sentence));
    }

    private String reference(HttpServletRequest request) {
        Object reference = request.getAttribute(ErrorPage.REFERENCE);
        return reference == null ? "" : "<p class=\"meta\">" + text("portal.error.reference") + " <strong>" + escape(reference.toString())
                + "</strong></p>";
    }

    private String again(int status, HttpServletRequest request) {
        if (status != ErrorPage.EXPIRED) {
            return "";
        }
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        String address = LocalPath.orHome(path + (query == null ? "" : "?" + query));
        return "<a class=\"button button-primary\" href=\"" + escape(address) + "\">" + text("portal.error.again") + "</a> ";
    }

    private String style(String name) {
        return "<link rel=\"stylesheet\" href=\"" + escape(assets.get(name)) + "\"/>";
    }

    private String text(String key) {
        return escape(texts.get(key));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
