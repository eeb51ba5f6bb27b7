package org.yishi.portal.faces.offline;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.faces.asset.Assets;
import org.yishi.portal.faces.look.CurrentLook;
import org.yishi.portal.text.Texts;

/** {@code /app.webmanifest?area=4}: lets a telephone put the community's page beside its other programs. Without an area, the portal. */
@WebServlet("/app.webmanifest")
public class AppManifest extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final String IMAGES = "portal/img/";

    @Inject
    private transient Areas areas;
    @Inject
    private transient Assets assets;
    @Inject
    private transient CurrentLook look;
    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Area> area = area(request.getParameter("area"));
        String base = request.getContextPath();
        String start = base + area.map(one -> "/portal/community?id=" + one.id()).orElse("/");
        boolean english = texts.language().getLanguage().equals("en");
        String name = area.map(one -> english ? one.nameEn() : one.name()).orElse(texts.get("portal.name"));
        boolean clear = look.getTheme().equals("clear");
        JsonObjectBuilder manifest = JSON.createObjectBuilder().add("id", start).add("name", name + " · " + texts.get("portal.name"))
                .add("short_name", name).add("lang", look.getTag()).add("dir", "ltr").add("start_url", start).add("scope", base + "/")
                .add("display", "standalone").add("theme_color", clear ? "#002b5c" : "#0e4a50")
                .add("background_color", clear ? "#ffffff" : "#f6f1e7")
                .add("icons", JSON.createArrayBuilder().add(icon("icon-192.png", "192x192", "any")).add(icon("icon-512.png", "512x512", "any"))
                        .add(icon("icon-maskable-192.png", "192x192", "maskable")).add(icon("icon-maskable-512.png", "512x512", "maskable")));
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(manifest.build().toString());
    }

    private JsonObjectBuilder icon(String file, String sizes, String purpose) {
        return JSON.createObjectBuilder().add("src", assets.get(IMAGES + file)).add("sizes", sizes).add("type", "image/png").add("purpose", purpose);
    }

    private Optional<Area> area(String typed) {
        return typed == null || !typed.matches("\\d{1,18}") ? Optional.empty() : areas.find(Long.parseLong(typed));
    }
}
