package org.yishi.portal.faces.look;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.setting.Settings;

/** The look of this request: what the visitor chose, and where nothing was chosen the theme of the area. */
@Named("look")
@RequestScoped
public class CurrentLook {

    @Inject
    private CurrentArea area;

    @Inject
    private Settings settings;

    private Look chosen = Look.unchosen(null);

    /** Called by the first filter; everything else only asks. */
    public void readFrom(HttpServletRequest request) {
        chosen = of(request);
    }

    /** What the cookie says, without themes that are not installed; without a cookie what the browser prefers. */
    static Look of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                Look look = cookie.getName().equals(Look.COOKIE) ? Look.fromCookie(cookie.getValue()) : null;
                if (look != null) {
                    return Themes.exists(look.theme()) ? look : new Look("", look.language(), look.size());
                }
            }
        }
        return Look.unchosen(request.getHeader("Accept-Language"));
    }

    public Look getChosen() {
        return chosen;
    }

    public String getTheme() {
        if (!chosen.theme().isEmpty()) {
            return chosen.theme();
        }
        Area here = area.get();
        String byArea = here == null ? Themes.DEFAULT : settings.text("portal.theme", here.id());
        return Themes.exists(byArea) ? byArea : Themes.DEFAULT;
    }

    public String getLanguage() {
        return chosen.language();
    }

    public String getSize() {
        return chosen.size();
    }

    public Locale getLocale() {
        return chosen.locale();
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return chosen.language().equals("en") ? "en" : "zh-CN";
    }

    public List<Themes.Theme> getThemes() {
        return Themes.all();
    }

    public List<String> getSizes() {
        return Look.SIZES;
    }
}
