package org.yishi.portal.print.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.xml.transform.Templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.setting.Settings;

/** Which stylesheet an area's documents wear: its own or the nearest above it, else the one its theme brings, else the portal's. */
@ApplicationScoped
public class Stylesheets {

    private static final Logger LOG = Logger.getLogger(Stylesheets.class.getName());
    private static final int KEPT = 50;

    @Inject
    private PrintStyleRepository styles;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;

    private final String own = read("org/yishi/portal/print/sheet.xsl");
    /** By text; a text that cannot be used has its reason instead. */
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

    private record Compiled(Templates templates, String fault) {
    }

    /** @param name where it comes from, for the log */
    record Look(String name, Templates templates) {

        boolean isOwn() {
            return name.equals(SafeStylesheet.OWN);
        }
    }

    Look of(long areaId) {
        List<Area> lineage = areas.lineage(areaId);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<PrintStyle> style = styles.of(lineage.get(i).id());
            if (style.isPresent()) {
                return usable("area " + lineage.get(i).code(), style.get().stylesheet()).orElseGet(this::own);
            }
        }
        String theme = lineage.isEmpty() ? "" : settings.text("portal.theme", areaId);
        String brought = theme.matches("[a-z][a-z0-9]{1,30}") ? read("META-INF/contracts/" + theme + "/print.xsl") : null;
        return brought == null ? own() : usable("theme " + theme, brought).orElseGet(this::own);
    }

    Look own() {
        return usable(SafeStylesheet.OWN, own).orElseThrow(() -> new IllegalStateException(compiled.get(own).fault()));
    }

    /** The text as a look. @throws StylesheetRefused with the reason, for whoever wrote it */
    Look tried(String name, String text) throws StylesheetRefused {
        return new Look(name, SafeStylesheet.compile(text, own));
    }

    String ownText() {
        return own;
    }

    private Optional<Look> usable(String name, String text) {
        if (compiled.size() > KEPT) {
            compiled.clear();
        }
        Compiled result = compiled.computeIfAbsent(text, sheet -> {
            try {
                return new Compiled(SafeStylesheet.compile(sheet, own), "");
            } catch (StylesheetRefused e) {
                LOG.log(Level.WARNING, "the print stylesheet of {0} cannot be used: {1}", new Object[] {name, e.getMessage()});
                return new Compiled(null, e.getMessage());
            }
        });
        return result.templates() == null ? Optional.empty() : Optional.of(new Look(name, result.templates()));
    }

    private static String read(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = (loader == null ? Stylesheets.class.getClassLoader() : loader).getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
