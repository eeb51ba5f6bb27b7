package org.yishi.portal.faces.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.faces.asset.Assets;
import org.yishi.portal.faces.finished.Finished;
import org.yishi.portal.faces.look.Themes;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.plugin.Plugins;

/**
 * {@code /offline-worker.js}: keeps pages for everybody that were opened, so that they can be read without a network. It lies at the
 * root because it serves all pages below its own address. Its version changes with the files and plugins of the portal, and
 * with the version goes everything that was kept.
 */
@WebServlet("/offline-worker.js")
public class OfflineWorker extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = "portal/js/offline.js";

    @Inject
    private transient Assets assets;
    @Inject
    private transient Plugins plugins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> needed = Stream.concat(Stream.of("portal/css/base.css", "portal/js/portal.js", "portal/js/reading.js", "portal/img/emblem.svg",
                "portal/img/icons.svg", "portal/img/community.svg"), Themes.all().stream().map(theme -> "theme/" + theme.id() + "/theme.css")).toList();
        List<String> keep = needed.stream().map(assets::get).toList();
        String head = "const VERSION = " + quoted(version(keep)) + ", BASE = " + quoted(request.getContextPath()) + ", KEEP = "
                + Json.createArrayBuilder(keep).build() + ";\n";
        Finished script = assets.find(SCRIPT).orElseThrow();
        response.setHeader("Cache-Control", "no-cache");
        Finished.of("text/javascript;charset=UTF-8", (head + new String(script.plain(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8)).answer(request, response);
    }

    private String version(List<String> keep) {
        String running = plugins.running().stream().map(plugin -> plugin.id() + " " + plugin.version()).collect(Collectors.joining(","));
        return LedgerEntry.sha256(String.join(",", keep) + running + assets.get(SCRIPT)
                + Optional.ofNullable(getClass().getPackage().getImplementationVersion()).orElse("")).substring(0, 16);
    }

    private static String quoted(String text) {
        return Json.createValue(text).toString();
    }
}
